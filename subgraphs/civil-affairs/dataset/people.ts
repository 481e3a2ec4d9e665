/** The residents of the synthetic city as the registry sees them. */
import type { City } from '@hub/kit/dataset/city.ts';
import { correctionsRegister } from '@hub/kit/dataset/city.ts';
import { residentId } from '@hub/kit/dataset/identifiers.ts';
import { maskName, personName } from '@hub/kit/dataset/names.ts';
import { type Random, random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { PersonRow } from '../entities/person.ts';
import type { HouseholdRegister } from '../schema.generated.ts';

const households: Readonly<Record<HouseholdRegister, number>> = {
  GUANGZHOU: 755,
  OTHER_MAINLAND: 230,
  HK_MACAO_TAIWAN: 5,
  FOREIGN: 3,
  UNKNOWN: 7,
};

/** Division and check character stay; birth date and sequence, which tells the sex, do not. */
const maskResidentId = (id: string): string => `${id.slice(0, 6)}${'*'.repeat(11)}${id.slice(17)}`;

function birthYearOf(resident: number, chance: Random): number {
  if (resident < correctionsRegister) return chance.between(1945, 1993);
  return chance.chance(0.35) ? chance.between(1925, 1955) : chance.between(1956, 2012);
}

export function* personRows({ residents, person }: City): Generator<PersonRow> {
  const chance = random('civil-affairs:people');
  for (let resident = 0; resident < residents; resident += 1) {
    const birthYear = birthYearOf(resident, chance);
    const isMale = chance.chance(resident < correctionsRegister ? 0.867 : 0.5);
    const birthDate = chance.day(`${birthYear}-01-01`, `${birthYear}-12-31`);
    const sequence = chance.between(0, 499) * 2 + (isMale ? 1 : 0);
    yield {
      id: person(resident),
      residentIdMasked: maskResidentId(residentId(birthDate, sequence)),
      nameMasked: maskName(personName(chance)),
      birthYear,
      sex: isMale ? 'MALE' : 'FEMALE',
      townshipCode: chance.pick(townshipCodes).code,
      householdRegister: chance.weighted(households),
      quality: 'SYNTHETIC',
    };
  }
}
