/** Delivered against target, by centre, indicator and year. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality } from '../schema.generated.ts';

export const IndicatorResult = defineEntity({
  name: 'IndicatorResult',
  tableName: 'indicator_result',
  properties: {
    id: p.integer().primary(),
    centreId: p.string().index(),
    districtCode: p.string(),
    indicatorId: p.string(),
    versionedId: p.string(),
    year: p.integer(),
    target: p.bigint('number'),
    delivered: p.bigint('number'),
    reportedHours: p.double().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type IndicatorResultRow = InferEntity<typeof IndicatorResult>;
