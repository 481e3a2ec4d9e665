/** Discharge plans, at most one a case; `daysToReferral` is kept so that a median is one statement. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  DischargeObstacle,
  DischargeReadiness,
  DischargeReferralRoute,
  Quality,
  ServiceField,
} from '../schema.generated.ts';

export const DischargePlan = defineEntity({
  name: 'DischargePlan',
  tableName: 'discharge_plan',
  properties: {
    caseId: p.string().primary(),
    hospitalId: p.string().index(),
    districtCode: p.string().index(),
    plannedDischargeOn: p.date().nullable(),
    dischargedOn: p.date().nullable().index(),
    needsCommunityService: p.json<readonly ServiceField[]>(),
    homeTownshipCode: p.string().nullable(),
    neededFrom: p.date().nullable(),
    readiness: p.string().$type<DischargeReadiness>(),
    obstacles: p.json<readonly DischargeObstacle[]>(),
    readyOn: p.date().nullable(),
    readyToRefer: p.boolean(),
    referredOn: p.date().nullable(),
    daysToReferral: p.integer().nullable(),
    referralRoute: p.string().$type<DischargeReferralRoute>().nullable(),
    referralId: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type DischargePlanRow = InferEntity<typeof DischargePlan>;
