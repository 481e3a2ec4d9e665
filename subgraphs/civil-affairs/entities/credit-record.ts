/** Entries of credit records; the standing on a day follows from those in effect. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CreditRecordKind, Quality } from '../schema.generated.ts';

export const CreditRecord = defineEntity({
  name: 'CreditRecord',
  tableName: 'credit_record',
  properties: {
    id: p.integer().primary(),
    organisationId: p.string().index(),
    kind: p.string().$type<CreditRecordKind>(),
    recordedOn: p.date(),
    effectiveUntil: p.date().nullable(),
    summaryZh: p.string(),
    quality: p.string().$type<Quality>(),
  },
});
export type CreditRecordRow = InferEntity<typeof CreditRecord>;
