/** District-level divisions, one row for each time a code stood for a territory. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DivisionType, Quality } from '../schema.generated.ts';

export const District = defineEntity({
  name: 'District',
  tableName: 'district',
  properties: {
    /** The six digits; with @ and its last day for an earlier territory under a code that is used again (440112@2014-02-11). */
    code: p.string().primary(),
    /** The six digits alone. */
    divisionCode: p.string().index(),
    nameZh: p.string(),
    nameEn: p.string(),
    divisionType: p.string().$type<DivisionType>(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    /** validFrom and validTo with the beginning and the end of time for null, so that two comparisons answer "stood on". */
    stoodFrom: p.date(),
    stoodUntil: p.date(),
    /** `code` of the row that took its territory over. */
    successorCode: p.string().nullable().index(),
    subdistrictCount: p.integer(),
    townCount: p.integer(),
    areaKm2: p.double().nullable(),
    residentPopulation: p.integer().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type DistrictRow = InferEntity<typeof District>;
