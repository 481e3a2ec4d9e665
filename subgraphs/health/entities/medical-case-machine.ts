/**
 * How a medical social work case goes: nothing is worked without consent (Personal Information Protection Law 2021, arts
 * 14–15, 29), nobody is referred before everything at home is ready, and a case ends with an outcome.
 */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type {
  DischargeReadiness,
  DischargeReferralRoute,
  MedicalCaseAction,
  MedicalCaseNotOpenedReason,
  MedicalCaseRole,
  MedicalCaseState,
  MedicalCaseType,
  MedicalConsentState,
  WardIntakeSource,
} from '../schema.generated.ts';

/** What an action's guards look at: the case and its plan as they would stand. */
export interface MedicalCaseFacts {
  readonly today: string;
  readonly hasUnit: boolean;
  readonly caseType: MedicalCaseType;
  readonly personId: string | null;
  readonly participants: number | null;
  readonly source: WardIntakeSource;
  /** The key of the referral the case came by. */
  readonly referral: string | null;
  readonly consentState: MedicalConsentState;
  readonly coversReferral: boolean;
  readonly notOpenedReason: MedicalCaseNotOpenedReason | null;
  readonly openedOn: string | null;
  readonly plan: {
    readonly readiness: DischargeReadiness;
    readonly needs: number;
    readonly obstacles: number;
    readonly homeTownship: string | null;
    readonly neededFrom: string | null;
    readonly dischargedOn: string | null;
    readonly referredOn: string | null;
    readonly route: DischargeReferralRoute | null;
    readonly referral: string | null;
  } | null;
}

type Plan = NonNullable<MedicalCaseFacts['plan']>;

const isWhole = ({ readiness, needs, obstacles, homeTownship, neededFrom }: Plan): boolean => {
  if (readiness === 'READY') return needs > 0 && obstacles === 0 && homeTownship !== null && neededFrom !== null;
  if (readiness === 'NOT_READY') return obstacles > 0;
  return needs === 0 && obstacles === 0;
};

/** A group or an activity names nobody. */
export const namesNobody = (caseType: MedicalCaseType): boolean => caseType === 'GROUP' || caseType === 'ACTIVITY';

const beforeOpening = ['SCREENED', 'CONSENTED', 'ASSESSING'] as const;
const referring = {
  needs: ['route'],
  guards: ['READY', 'NOT_REFERRED', 'CONSENT_COVERS_REFERRAL', 'EXCHANGE_HAS_KEY'],
} as const;

export const medicalCaseMachine = {
  name: 'MedicalSocialWorkCase',
  zh: '医务社工个案',
  en: 'Medical social work case',
  states: {
    SCREENED: { zh: '已筛查', en: 'Screened' },
    CONSENTED: { zh: '已同意', en: 'Consented' },
    ASSESSING: { zh: '评估中', en: 'Being assessed' },
    OPEN: { zh: '已开案', en: 'Open' },
    DISCHARGE_PENDING: { zh: '待出院', en: 'Discharge being planned' },
    FOLLOW_UP: { zh: '跟进中', en: 'Followed up' },
    CLOSED: { zh: '已结案', en: 'Closed' },
    NOT_OPENED: { zh: '未开案', en: 'Not opened', final: true },
  },
  roles: { WORKER: { zh: '该医院社工部门或卫生部门', en: 'the hospital’s social work unit or the health department' } },
  initial: 'SCREENED',
  guards: {
    HAS_UNIT: {
      zh: '医院设有社工部门',
      en: 'the hospital must have a social work unit',
      holds: ({ hasUnit }) => hasUnit,
    },
    NAMES_WHOM_IT_IS_FOR: {
      zh: '个案载明服务对象;小组、活动不记名而载明人数',
      en: 'a case must name its patient; a group or an activity names nobody and counts who takes part',
      holds: ({ caseType, personId, participants }) =>
        namesNobody(caseType)
          ? personId === null && participants !== null && participants > 0
          : personId !== null && participants === null,
    },
    CAME_BY_REFERRAL: {
      zh: '有转介编号的,来源为社区转入',
      en: 'a case with a referral must have come from the community',
      holds: ({ source, referral }) => referral === null || source === 'COMMUNITY_REFERRAL',
    },
    CONSENT_IN_FORCE: {
      zh: '知情同意有效',
      en: 'consent must be in force',
      holds: ({ consentState }) => consentState === 'GIVEN',
    },
    REASON_FITS_CONSENT: {
      zh: '“拒绝服务”在同意前、“撤回同意”在同意后',
      en: 'refusal comes before consent and withdrawal after it',
      holds: ({ notOpenedReason, consentState }) => {
        if (notOpenedReason === 'CONSENT_REFUSED') return consentState === 'NOT_ASKED';
        return notOpenedReason !== 'CONSENT_WITHDRAWN' || consentState === 'GIVEN';
      },
    },
    OF_ONE_PATIENT: {
      zh: '为单个患者的个案',
      en: 'the case must be one patient’s',
      holds: ({ caseType }) => !namesNobody(caseType),
    },
    PLAN_IS_WHOLE: {
      zh: '计划完整:就绪的有所需服务、返回街镇和起始日而无未就绪原因;未就绪的有原因;其余两者皆无',
      en: 'the plan must be whole: ready with needs, township and first day and no obstacle; not ready with an obstacle; otherwise with neither',
      holds: ({ plan }) => plan !== null && isWhole(plan),
    },
    PLAN_ASSESSED: {
      zh: '出院需要已评估',
      en: 'the needs at home must have been assessed',
      holds: ({ plan }) => plan !== null && plan.readiness !== 'NOT_ASSESSED',
    },
    READY: {
      zh: '出院计划已就绪',
      en: 'the discharge plan must be ready',
      holds: ({ plan }) => plan?.readiness === 'READY',
    },
    NOT_REFERRED: { zh: '尚未转介', en: 'no referral must have been made yet', holds: ({ plan }) => !plan?.referredOn },
    CONSENT_COVERS_REFERRAL: {
      zh: '同意有效且涵盖转介',
      en: 'consent must be in force and cover a referral',
      holds: ({ consentState, coversReferral }) => consentState === 'GIVEN' && coversReferral,
    },
    EXCHANGE_HAS_KEY: {
      zh: '经双向转介平台的有转介编号,经其他途径的没有',
      en: 'a referral through the exchange must have its key, one by letter or telephone none',
      holds: ({ plan }) => (plan?.route === 'EXCHANGE') === (plan?.referral !== null),
    },
    LEFT_SINCE_OPENING: {
      zh: '出院日期在开案之后、不晚于今日',
      en: 'the patient must have left after the opening and by today',
      holds: ({ plan, openedOn, today }) => {
        const day = plan?.dischargedOn ?? '';
        return day >= (openedOn ?? today) && day <= today;
      },
    },
  },
  actions: {
    SCREEN: {
      zh: '病区筛查',
      en: 'Screen on the ward',
      from: [],
      to: 'SCREENED',
      by: ['WORKER'],
      needs: ['hospital', 'wardZh', 'source', 'caseType', 'types'],
      guards: ['HAS_UNIT', 'NAMES_WHOM_IT_IS_FOR', 'CAME_BY_REFERRAL'],
    },
    RECORD_CONSENT: {
      zh: '记录知情同意',
      en: 'Record consent',
      from: ['SCREENED'],
      to: 'CONSENTED',
      by: ['WORKER'],
      needs: ['givenBy', 'coversReferral'],
    },
    BEGIN_ASSESSMENT: {
      zh: '开始评估',
      en: 'Begin assessment',
      from: ['CONSENTED'],
      to: 'ASSESSING',
      by: ['WORKER'],
      needs: ['socialWorker'],
      guards: ['CONSENT_IN_FORCE'],
    },
    OPEN: {
      zh: '开案',
      en: 'Open',
      from: ['ASSESSING'],
      to: 'OPEN',
      by: ['WORKER'],
      guards: ['CONSENT_IN_FORCE'],
    },
    DECLINE: {
      zh: '不予开案',
      en: 'Decline to open',
      from: beforeOpening,
      to: 'NOT_OPENED',
      by: ['WORKER'],
      needs: ['reason'],
      guards: ['REASON_FITS_CONSENT'],
    },
    PLAN_DISCHARGE: {
      zh: '制定出院计划',
      en: 'Plan discharge',
      from: ['OPEN', 'DISCHARGE_PENDING'],
      to: 'DISCHARGE_PENDING',
      by: ['WORKER'],
      needs: ['readiness'],
      guards: ['OF_ONE_PATIENT', 'PLAN_IS_WHOLE', 'NOT_REFERRED'],
    },
    LINK_REFERRAL: {
      zh: '登记出院转介',
      en: 'Link the discharge referral',
      from: ['DISCHARGE_PENDING'],
      to: 'DISCHARGE_PENDING',
      by: ['WORKER'],
      ...referring,
    },
    RESUME_TREATMENT: {
      zh: '恢复治疗',
      en: 'Resume treatment',
      from: ['DISCHARGE_PENDING'],
      to: 'OPEN',
      by: ['WORKER'],
      needs: ['noteZh'],
    },
    BEGIN_FOLLOW_UP: {
      zh: '出院跟进',
      en: 'Begin follow-up',
      from: ['DISCHARGE_PENDING'],
      to: 'FOLLOW_UP',
      by: ['WORKER'],
      needs: ['dischargedOn'],
      guards: ['PLAN_ASSESSED', 'LEFT_SINCE_OPENING'],
    },
    LINK_LATE_REFERRAL: {
      zh: '登记出院后转介',
      en: 'Link a referral made after discharge',
      from: ['FOLLOW_UP'],
      to: 'FOLLOW_UP',
      by: ['WORKER'],
      ...referring,
    },
    CLOSE: {
      zh: '结案',
      en: 'Close',
      from: ['OPEN', 'DISCHARGE_PENDING', 'FOLLOW_UP'],
      to: 'CLOSED',
      by: ['WORKER'],
      needs: ['reason'],
    },
    REOPEN: {
      zh: '因回转重开',
      en: 'Reopen on a referral back',
      from: ['FOLLOW_UP', 'CLOSED'],
      to: 'OPEN',
      by: ['WORKER'],
      needs: ['referral'],
      guards: ['CONSENT_IN_FORCE', 'OF_ONE_PATIENT'],
    },
  },
} as const satisfies Machine<MedicalCaseState, MedicalCaseAction, MedicalCaseRole, MedicalCaseFacts>;
