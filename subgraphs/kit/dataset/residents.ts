/** The residents of the synthetic city as whoever numbers them knows them: in order, each with a number nobody else has. */
import { type TownshipCode, townshipCodes } from '@hub/schema/codes.ts';
import { type City, correctionsRegister } from './city.ts';
import { residentId } from './identifiers.ts';
import { personName } from './names.ts';
import { type Random, random } from './random.ts';

const households = { GUANGZHOU: 755, OTHER_MAINLAND: 230, HK_MACAO_TAIWAN: 5, FOREIGN: 3, UNKNOWN: 7 } as const;

export interface Resident {
  /** From 0: what `city.person` makes the hub's reference of. */
  readonly resident: number;
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly isMale: boolean;
  readonly townshipCode: TownshipCode['code'];
  readonly household: keyof typeof households;
}

function birthYearOf(resident: number, chance: Random): number {
  if (resident < correctionsRegister) return chance.between(1945, 1993);
  return chance.chance(0.35) ? chance.between(1925, 1955) : chance.between(1956, 2012);
}

/** Sequences of one day and sex. */
const sequences = 500;

/** The drawn number, or the next of that day and sex that nobody has. */
function freeNumber(birthDate: string, isMale: boolean, drawn: number, taken: Set<string>): string {
  for (let count = 0; count < sequences; count += 1) {
    const id = residentId(birthDate, ((drawn + count) % sequences) * 2 + (isMale ? 1 : 0));
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
  throw new RangeError(`more than ${sequences} of one sex were born on ${birthDate}`);
}

export function* everyResident({ residents }: Pick<City, 'residents'>): Generator<Resident> {
  const chance = random('civil-affairs:people');
  const taken = new Set<string>();
  for (let resident = 0; resident < residents; resident += 1) {
    const birthYear = birthYearOf(resident, chance);
    const isMale = chance.chance(resident < correctionsRegister ? 0.867 : 0.5);
    const birthDate = chance.day(`${birthYear}-01-01`, `${birthYear}-12-31`);
    yield {
      resident,
      birthYear,
      isMale,
      residentId: freeNumber(birthDate, isMale, chance.between(0, sequences - 1), taken),
      name: personName(chance),
      townshipCode: chance.pick(townshipCodes).code,
      household: chance.weighted(households),
    };
  }
}
