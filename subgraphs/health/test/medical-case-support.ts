/** What the tests of medical cases do to them, in the name of an organisation's member. */
import { actorWith, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { DischargePlan } from '../entities/discharge-plan.ts';
import { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import type { MedicalCaseAction, MedicalCaseState } from '../schema.generated.ts';

type Fields = Readonly<Record<string, unknown>>;

const ready = {
  readiness: 'READY',
  needs: ['ELDERLY'],
  homeTownship: '440103001',
  neededFrom: '2015-11-02',
  plannedDischargeOn: '2015-11-02',
};

/** Each action's mutation, its input's type, and an input that is right for it. */
export const actions: Readonly<
  Record<Exclude<MedicalCaseAction, 'SCREEN'>, readonly [mutation: string, type: string, input: Fields]>
> = {
  RECORD_CONSENT: ['recordMedicalConsent', 'RecordMedicalConsentInput', { givenBy: 'PATIENT', coversReferral: true }],
  BEGIN_ASSESSMENT: ['beginMedicalAssessment', 'BeginMedicalAssessmentInput', { socialWorker: 'SW-03801' }],
  OPEN: ['openMedicalCase', 'OpenMedicalCaseInput', {}],
  DECLINE: ['declineMedicalCase', 'DeclineMedicalCaseInput', { reason: 'NO_NEED_FOUND' }],
  PLAN_DISCHARGE: ['planDischarge', 'PlanDischargeInput', ready],
  LINK_REFERRAL: ['linkDischargeReferral', 'LinkDischargeReferralInput', { route: 'LETTER' }],
  RESUME_TREATMENT: ['resumeTreatment', 'ResumeTreatmentInput', { noteZh: '病情反复' }],
  BEGIN_FOLLOW_UP: ['beginFollowUp', 'BeginFollowUpInput', { dischargedOn: '2015-10-26' }],
  LINK_LATE_REFERRAL: ['linkLateReferral', 'LinkDischargeReferralInput', { route: 'TELEPHONE' }],
  CLOSE: ['closeMedicalCase', 'CloseMedicalCaseInput', { reason: 'GOALS_MET' }],
  REOPEN: ['reopenMedicalCase', 'ReopenMedicalCaseInput', { referral: 'REF-000002' }],
};

let count = 0;
export const nextKey = (): string => {
  count += 1;
  return `medical-test-${count}`;
};

const selection = `id state version person { id } types openedOn closedOn closureReason notOpenedReason socialWorker { id }
  broughtBy { id } consent { state decidedOn givenBy coversReferral } history { action state on by organisation noteZh version }
  dischargePlan { readiness needsCommunityService homeTownship { code } neededFrom obstacles readyOn readyToRefer dischargedOn referredOn daysToReferral referralRoute referral { id } }`;

export function medicalCasesIn(department: () => SubgraphUnderTest) {
  async function mutate(mutation: string, type: string, input: Fields, organisation: string | null) {
    const { data, errors } = await department().ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: nextKey(), ...input } },
      actorWith({
        subject: `member of ${organisation}`,
        organisation,
        scopes: new Set(['health:act', 'health:case']),
        purpose: 'CASE_MANAGEMENT',
      }),
    );
    return { done: data?.[mutation], errors, codes: errors.map(({ code }) => code) };
  }
  return {
    screen: (given: Fields = {}, organisation: string | null = 'HOS-001') =>
      mutate(
        'screenMedicalCase',
        'ScreenMedicalCaseInput',
        {
          hospital: 'HOS-001',
          person: 'PER-23f8d9c62138d342047e',
          wardZh: '骨科',
          source: 'NURSE',
          caseType: 'COMPLEX',
          types: ['DISCHARGE_PLANNING'],
          ...given,
        },
        organisation,
      ),
    act: (
      id: string,
      action: keyof typeof actions,
      expectedVersion: number,
      given: Fields = {},
      organisation: string | null = 'HOS-001',
    ) => {
      const [mutation, type, input] = actions[action];
      return mutate(mutation, type, { id, expectedVersion, ...input, ...given }, organisation);
    },
    /** Puts a case of the first hospital, its consent in force and its plan ready, into `state`. */
    stand: async (id: string, state: MedicalCaseState, version: number) => {
      const em = department().orm.em.fork();
      await em.nativeUpdate(
        MedicalSocialWorkCase,
        { id },
        { state, version, openedOn: '2015-10-08', closedOn: null, consentState: 'GIVEN', consentCoversReferral: true },
      );
      await em.nativeUpdate(
        DischargePlan,
        { caseId: id },
        { readiness: 'READY', referredOn: null, referralRoute: null, referralId: null, dischargedOn: null },
      );
    },
  };
}
