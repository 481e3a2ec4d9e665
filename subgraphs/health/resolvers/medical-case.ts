/** Medical social work cases; a patient is named only while consent is in force. */
import { checkDistrict, checkId, checkPeriod } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { dayOf } from '@hub/kit/context.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import { DischargePlan } from '../entities/discharge-plan.ts';
import { Hospital, type HospitalRow } from '../entities/hospital.ts';
import { MedicalSession } from '../entities/medical-session.ts';
import { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import { mayJoinPerson } from '../policy.ts';
import type {
  MedicalCaseAction,
  MedicalCaseRole,
  MedicalCaseState,
  MedicalCaseStepResolvers,
  MedicalSocialWorkCaseResolvers,
  QueryResolvers,
} from '../schema.generated.ts';

/** A bound not given is none. */
export const between = (earliest: string | null | undefined, latest: string | null | undefined) => {
  if (earliest && latest) checkPeriod(earliest, latest);
  return { from: earliest ?? undefined, to: latest ?? undefined };
};

export const medicalCaseQueries: QueryResolvers = {
  medicalCase: (_, { id }, context, info) =>
    row(context, MedicalSocialWorkCase, checkId('MedicalSocialWorkCase', id), info),
  medicalCases: (_, { hospital, district, state, type, caseType, openedFrom, openedTo, ...paging }, context, info) =>
    page(context, MedicalSocialWorkCase, paging, info, {
      hospitalId: checkId('Hospital', hospital, 'hospital'),
      districtCode: checkDistrict(district),
      state,
      mainType: type,
      caseType,
      openedOn: between(openedFrom, openedTo),
    }),
};

export const medicalSocialWorkCase: MedicalSocialWorkCaseResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, MedicalSocialWorkCase, id, info),
  person: from(['personId', 'consentState'], ({ personId, consentState }) =>
    personId && mayJoinPerson({ personId, consentState }).allow ? { id: personId } : null,
  ),
  hospital: from(
    ['hospitalId'],
    ({ hospitalId }, _, context, info) =>
      // The dataset writes no case without its hospital.
      row(context, Hospital, hospitalId, info) as Promise<HospitalRow>,
  ),
  socialWorker: from(['socialWorkerId'], ({ socialWorkerId }) => (socialWorkerId ? { id: socialWorkerId } : null)),
  history: from(['id'], ({ id }, _, context, info) => listOf(context, Transition, 'key', id, 100, info)),
  sessions: from(['id'], ({ id }, _, context, info) => listOf(context, MedicalSession, 'caseId', id, 100, info)),
  intake: from(['wardZh', 'intakeSource', 'screenedOn'], ({ wardZh, intakeSource, screenedOn }) => ({
    wardZh,
    source: intakeSource,
    screenedOn,
  })),
  broughtBy: from(['broughtById'], ({ broughtById }) => (broughtById ? { id: broughtById } : null)),
  consent: from(
    ['consentState', 'consentDecidedOn', 'consentGivenBy', 'consentCoversReferral'],
    ({ consentState, consentDecidedOn, consentGivenBy, consentCoversReferral }) => ({
      state: consentState,
      decidedOn: consentDecidedOn ?? null,
      givenBy: consentGivenBy ?? null,
      coversReferral: consentCoversReferral,
    }),
  ),
  dischargePlan: from(['id'], ({ id }, _, context, info) => row(context, DischargePlan, id, info)),
};

export const medicalCaseStep: MedicalCaseStepResolvers = {
  action: ({ action }) => action as MedicalCaseAction,
  state: ({ to }) => to as MedicalCaseState,
  on: ({ at }) => dayOf(at),
  by: ({ role }) => role as MedicalCaseRole,
};
