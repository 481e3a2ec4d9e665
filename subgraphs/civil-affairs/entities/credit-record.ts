/** Entries of credit records; the standing on a day follows from those in effect. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CreditRecordKind, CreditState, Quality } from '../schema.generated.ts';

export const CreditRecord = defineEntity({
  name: 'CreditRecord',
  tableName: 'credit_record',
  properties: {
    id: p.string().primary(),
    organisationId: p.string().index(),
    kind: p.string().$type<CreditRecordKind>(),
    recordedOn: p.date(),
    effectiveUntil: p.date().nullable(),
    summaryZh: p.string(),
    /** The day of the decision it records; null where that was not recorded. */
    decidedOn: p.date().nullable(),
    state: p.string().$type<CreditState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type CreditRecordRow = InferEntity<typeof CreditRecord>;
