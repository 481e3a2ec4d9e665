/** Judicial offices, one a township. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CapacityStatus, Quality } from '../schema.generated.ts';

export const JusticeOffice = defineEntity({
  name: 'JusticeOffice',
  tableName: 'justice_office',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    townshipCode: p.string().unique(),
    districtCode: p.string().index(),
    acceptingReferrals: p.string().$type<CapacityStatus>(),
    staff: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type JusticeOfficeRow = InferEntity<typeof JusticeOffice>;
