/** Numbers set by a document for a span of days: the standard price of an IFSC year in fen, the yearly cap of evaluations. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality } from '../schema.generated.ts';

export type ParameterCode = 'IFSC_STANDARD_PRICE' | 'EVALUATION_YEARLY_CAP' | 'OPEN_TENDER_THRESHOLD';

export const DatedParameter = defineEntity({
  name: 'DatedParameter',
  tableName: 'dated_parameter',
  properties: {
    id: p.string().primary(),
    code: p.string().$type<ParameterCode>(),
    value: p.bigint('number'),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    /** validTo, or the end of time while in force. */
    inForceUntil: p.date(),
    basisZh: p.string(),
    quality: p.string().$type<Quality>(),
  },
});
export type DatedParameterEntry = InferEntity<typeof DatedParameter>;
