/** Hospitals with the capacity they last reported; the reports themselves stand in `hospital-capacity-report.ts`. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CapacityStatus, HospitalLevel, Quality } from '../schema.generated.ts';

export const Hospital = defineEntity({
  name: 'Hospital',
  tableName: 'hospital',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    level: p.string().$type<HospitalLevel>(),
    districtCode: p.string().index(),
    townshipCode: p.string().index(),
    organisationId: p.string().unique(),
    beds: p.integer(),
    hasSocialWorkUnit: p.boolean(),
    unitEstablishedOn: p.date().nullable(),
    unitPosts: p.integer().nullable(),
    acceptingReferrals: p.string().$type<CapacityStatus>(),
    capacityReportedOn: p.date().nullable(),
    capacitySince: p.date().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type HospitalRow = InferEntity<typeof Hospital>;
