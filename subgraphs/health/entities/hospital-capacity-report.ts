/** What hospitals reported about the referrals they can take, kept as history. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CapacityStatus, Quality } from '../schema.generated.ts';

export const HospitalCapacityReport = defineEntity({
  name: 'HospitalCapacityReport',
  tableName: 'hospital_capacity_report',
  properties: {
    /** `HOS-001/2015-10-05`: one report a hospital and day. */
    id: p.string().primary(),
    state: p.string().default('REPORTED'),
    version: p.integer().default(1),
    hospitalId: p.string().index(),
    status: p.string().$type<CapacityStatus>(),
    reportedOn: p.date(),
    places: p.integer().nullable(),
    waiting: p.integer().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type HospitalCapacityReportRow = InferEntity<typeof HospitalCapacityReport>;
