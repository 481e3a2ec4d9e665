/** The residents of the synthetic city as the registry sees them. */
import type { City } from '@hub/kit/dataset/city.ts';
import { maskName } from '@hub/kit/dataset/names.ts';
import { everyResident } from '@hub/kit/dataset/residents.ts';
import type { PersonRow } from '../entities/person.ts';

/** Division and check character stay; birth date and sequence, which tells the sex, do not. */
const maskResidentId = (id: string): string => `${id.slice(0, 6)}${'*'.repeat(11)}${id.slice(17)}`;

export function* personRows(city: City): Generator<PersonRow> {
  for (const { resident, residentId, name, birthYear, isMale, townshipCode, household } of everyResident(city))
    yield {
      personId: city.person(resident),
      residentIdMasked: maskResidentId(residentId),
      nameMasked: maskName(name),
      birthYear,
      sex: isMale ? 'MALE' : 'FEMALE',
      townshipCode,
      householdRegister: household,
      quality: 'SYNTHETIC',
    };
}
