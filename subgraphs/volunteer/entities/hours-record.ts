/** Hours of one volunteer in one activity. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EvidenceAcceptor, EvidenceKind, HoursOrigin, HoursState, Quality } from '../schema.generated.ts';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly descriptionZh: string;
  readonly submittedOn: string;
  readonly acceptedBy: EvidenceAcceptor | null;
  readonly acceptedOn: string | null;
}

export const HoursRecord = defineEntity({
  name: 'HoursRecord',
  tableName: 'hours_record',
  properties: {
    id: p.string().primary(),
    version: p.integer(),
    volunteerId: p.string().index(),
    activityId: p.string().index(),
    hours: p.double().$type<number>(),
    servedOn: p.date().index(),
    origin: p.string().$type<HoursOrigin>(),
    evidence: p.json<Evidence>().nullable(),
    state: p.string().$type<HoursState>(),
    stateHistory: p.json<readonly { readonly state: HoursState; readonly on: string }[]>(),
    /** The subject who submitted them, who may not confirm them; null for those taken over. */
    submittedBy: p.string().nullable(),
    certificateId: p.string().nullable().index(),
    quality: p.string().$type<Quality>(),
  },
});
export type HoursRecordRow = InferEntity<typeof HoursRecord>;
