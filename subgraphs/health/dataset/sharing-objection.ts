/** Who objects to sharing: every fiftieth resident, patient or not, and everyone who withdrew consent in a case. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import type { SharingObjection } from '../entities/sharing-objection.ts';
import type { NumberedCourse } from './course.ts';

export const objectorStep = 50;
export const firstObjector = 7;

export function* sharingObjections(
  city: City,
  all: readonly NumberedCourse[],
): Generator<NewRow<typeof SharingObjection>> {
  const chance = random('health:sharing-objection');
  const since = new Map<number, string>();
  for (let resident = firstObjector; resident < city.residents; resident += objectorStep)
    since.set(resident, chance.day('2012-01-01', city.today));
  for (const { number, consent } of all)
    if (consent.state === 'WITHDRAWN' && consent.decidedOn) since.set(city.medicalResident(number), consent.decidedOn);
  for (const [resident, day] of since) yield { personId: city.person(resident), since: day, quality: 'SYNTHETIC' };
}
