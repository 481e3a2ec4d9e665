/** Discharge plans and the referrals they led to. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { DischargePlan } from '../entities/discharge-plan.ts';
import { MedicalSocialWorkCase, type MedicalSocialWorkCaseRow } from '../entities/medical-social-work-case.ts';
import type { DischargePlanResolvers, QueryResolvers } from '../schema.generated.ts';
import { between } from './medical-case.ts';

export const dischargePlanQueries: QueryResolvers = {
  dischargePlans: (
    _,
    { hospital, district, readiness, readyToRefer, plannedFrom, plannedTo, ...paging },
    context,
    info,
  ) =>
    page(context, DischargePlan, paging, info, {
      hospitalId: checkId('Hospital', hospital, 'hospital'),
      districtCode: checkDistrict(district),
      readiness,
      readyToRefer,
      plannedDischargeOn: between(plannedFrom, plannedTo),
    }),
};

export const dischargePlan: DischargePlanResolvers = {
  case: from(
    ['caseId'],
    ({ caseId }, _, context, info) =>
      // A plan is made in a case, never without one.
      row(context, MedicalSocialWorkCase, caseId, info) as Promise<MedicalSocialWorkCaseRow>,
  ),
  homeTownship: from(['homeTownshipCode'], ({ homeTownshipCode }) =>
    homeTownshipCode ? { code: homeTownshipCode } : null,
  ),
  referral: from(['referralId'], ({ referralId }) => (referralId ? { id: referralId } : null)),
};
