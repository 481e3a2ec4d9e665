/** Social workers: licences, and what the statistics of those employed are counted from. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { LicenceState, Qualification, Quality, ServiceField } from '../schema.generated.ts';

export const SocialWorker = defineEntity({
  name: 'SocialWorker',
  tableName: 'social_worker',
  properties: {
    id: p.string().primary(),
    qualification: p.string().$type<Qualification>(),
    licensedOn: p.date().nullable().index(),
    /** The registration of the licence: LAPSED is not stored, since time alone brings it about. */
    state: p.string().$type<Exclude<LicenceState, 'LAPSED'>>(),
    version: p.integer(),
    registeredFrom: p.date().nullable(),
    registeredUntil: p.date().nullable(),
    revokedOn: p.date().nullable(),
    specialties: p.json<readonly ServiceField[]>(),
    /** Text, so that ages are counted in SQL of both dialects; never published but as a distribution. */
    birthDate: p.string(),
    /** The first day of the first spell; null for those never employed in purchased services. */
    enteredOn: p.date().nullable(),
    /** Whether a spell goes on today. */
    employed: p.boolean(),
    quality: p.string().$type<Quality>(),
  },
});
export type SocialWorkerRow = InferEntity<typeof SocialWorker>;

/** How the licence stands on a day: its last day is its own. */
export const licenceStateOn = (
  { state, registeredUntil }: Pick<SocialWorkerRow, 'state' | 'registeredUntil'>,
  day: string,
): LicenceState => (state === 'REGISTERED' && registeredUntil && registeredUntil < day ? 'LAPSED' : state);
