/** Township-level divisions of the list of 2015-09-30. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { LayoutFlag, Quality, TownshipKind } from '../schema.generated.ts';

export const Township = defineEntity({
  name: 'Township',
  tableName: 'township',
  properties: {
    code: p.string().primary(),
    nameZh: p.string(),
    kind: p.string().$type<TownshipKind>(),
    districtCode: p.string().index(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    areaKm2: p.double(),
    residentPopulation: p.integer(),
    dispersionPercent: p.double(),
    /** Computed from the three above by the layout rule when they are written, so that it can be filtered by. */
    layoutFlag: p.string().$type<LayoutFlag>(),
    quality: p.string().$type<Quality>(),
  },
});
export type TownshipRow = InferEntity<typeof Township>;
