/** Rows of discharge plans. */
import { referralId } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { daysBetween } from '@hub/kit/dataset/random.ts';
import type { DischargePlan } from '../entities/discharge-plan.ts';
import { enteredOn, type NumberedCourse, stateOf } from './course.ts';

export function* dischargePlans(all: readonly NumberedCourse[]): Generator<NewRow<typeof DischargePlan>> {
  for (const course of all) {
    const { id, hospital, plan, consent } = course;
    if (!plan) continue;
    const { readyOn, referredOn, referral } = plan;
    yield {
      caseId: id,
      hospitalId: hospital.id,
      districtCode: hospital.districtCode,
      plannedDischargeOn: plan.plannedDischargeOn,
      dischargedOn: enteredOn(course, 'FOLLOW_UP'),
      needsCommunityService: plan.needs,
      // Invented to be near the hospital: where patients live is not health's to know from here.
      homeTownshipCode: plan.needs.length > 0 ? hospital.townshipCode : null,
      neededFrom: plan.needs.length > 0 ? plan.plannedDischargeOn : null,
      readiness: plan.readiness,
      obstacles: plan.obstacles,
      readyOn,
      readyToRefer: readyOn !== null && referredOn === null && consent.coversReferral && stateOf(course) !== 'CLOSED',
      referredOn,
      daysToReferral: readyOn && referredOn ? daysBetween(readyOn, referredOn) : null,
      referralRoute: plan.route,
      referralId: referral === null ? null : referralId(referral),
      quality: 'SYNTHETIC',
    };
  }
}
