/** Centres as they stand today; whether one was open on another day is read from openedOn and openUntil. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CapacityStatus, CentreLevel, CentreStatus, Quality } from '../schema.generated.ts';

export const ServiceCentre = defineEntity({
  name: 'ServiceCentre',
  tableName: 'service_centre',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    level: p.string().$type<CentreLevel>(),
    townshipCode: p.string().index(),
    districtCode: p.string().index(),
    operatorId: p.string().nullable().index(),
    projectId: p.string(),
    status: p.string().$type<CentreStatus>(),
    statusHistory: p.json<readonly { readonly status: CentreStatus; readonly on: string }[]>(),
    openedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    /** closedOn, or the end of time while open, so that one comparison answers "open on". */
    openUntil: p.date().nullable(),
    /** What it reported of its room for referrals: what its procedure moves. */
    state: p.string().$type<CapacityStatus>(),
    acceptingReferralsSince: p.string(),
    capacityReports: p.json<readonly { readonly status: CapacityStatus; readonly reportedAt: string }[]>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type ServiceCentreRow = InferEntity<typeof ServiceCentre>;
