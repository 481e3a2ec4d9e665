/** Yearly appraisals of workers by their employers. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AppraisalResult, Quality } from '../schema.generated.ts';

export const Appraisal = defineEntity({
  name: 'Appraisal',
  tableName: 'appraisal',
  properties: {
    id: p.integer().primary(),
    workerId: p.string().index(),
    organisationId: p.string(),
    year: p.integer(),
    result: p.string().$type<AppraisalResult>(),
    quality: p.string().$type<Quality>(),
  },
});
export type AppraisalRow = InferEntity<typeof Appraisal>;
