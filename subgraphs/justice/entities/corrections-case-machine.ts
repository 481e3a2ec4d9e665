/** How a case of community correction goes: Community Corrections Law (2019), arts 20–25, 27, 40, 44, 45. Minors' cases go through no hub (art. 54). */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { CorrectionsAction, CorrectionsRole, CorrectionsState } from '../schema.generated.ts';
import type { GroupMember, Sex } from './corrections-case.ts';

/** The case as it would stand after the action. */
export interface CorrectionsFacts {
  readonly today: string;
  /** Under 18 on the day of the notice. */
  readonly juvenile: boolean;
  readonly sex: Sex;
  readonly effectiveOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly notifiedOn: string;
  readonly reportedOn: string | null;
  readonly group: readonly GroupMember[];
  readonly isPardoned: boolean;
  /** Whether the assessment named is the person's own, answered before the decision took effect, and no other case's; true where none is named. */
  readonly assessmentFits: boolean;
}

const leastGroup = 3;
const running = ['ADMITTED', 'UNDER_CORRECTION'] as const;

export const correctionsCaseMachine = {
  name: 'CorrectionsCase',
  zh: '社区矫正个案',
  en: 'Community corrections case',
  states: {
    NOTIFIED: { zh: '已通知', en: 'Notified' },
    AWAITING_REPORT: { zh: '待报到', en: 'Awaiting the report' },
    OVERDUE_REPORT: { zh: '逾期未报到', en: 'Report overdue' },
    ADMITTED: { zh: '入矫', en: 'Admitted' },
    UNDER_CORRECTION: { zh: '在矫', en: 'Under correction' },
    RELEASED: { zh: '解矫', en: 'Released', final: true },
    TERMINATED: { zh: '终止', en: 'Terminated', final: true },
    TRANSFERRED: { zh: '已迁出', en: 'Transferred', final: true },
  },
  roles: {
    BUREAU: { zh: '社区矫正机构', en: 'the community corrections body' },
    OFFICE: { zh: '受委托的司法所', en: 'the judicial office entrusted with the case' },
    CLOCK: { zh: '时钟', en: 'time' },
  },
  initial: 'NOTIFIED',
  guards: {
    OF_AGE: {
      zh: '为成年人:未成年人的档案不经本平台办理(第五十四条)',
      en: 'the person must be of age: a minor’s file goes through no hub (art. 54)',
      holds: ({ juvenile }) => !juvenile,
    },
    DATES_IN_ORDER: {
      zh: '生效日不晚于今日,矫正起止日先后有序且尚未期满',
      en: 'the decision must be in effect, and the term in order and not over',
      holds: ({ effectiveOn, startsOn, endsOn, today }) =>
        effectiveOn <= today && startsOn >= effectiveOn && startsOn < endsOn && endsOn >= today,
    },
    ASSESSMENT_FITS: {
      zh: '所列审前调查评估为该对象所有,在裁判生效前已提交,且未关联其他个案(第十八条)',
      en: 'the assessment named must be of the same person, answered before the decision took effect, and of no other case (art. 18)',
      holds: ({ assessmentFits }) => assessmentFits,
    },
    REPORTED_BY_TODAY: {
      zh: '报到日在通知之后、不晚于今日',
      en: 'the person must have reported after the notice and by today',
      holds: ({ reportedOn, notifiedOn, today }) =>
        reportedOn !== null && reportedOn >= notifiedOn && reportedOn <= today,
    },
    GROUP_IS_WHOLE: {
      zh: '矫正小组有司法所人员,共三人以上(第二十五条)',
      en: 'the correction group must have the judicial office in it, and three members (art. 25)',
      holds: ({ group }) => group.length >= leastGroup && group.some(({ kind }) => kind === 'JUDICIAL_OFFICE'),
    },
    WOMAN_FOR_A_WOMAN: {
      zh: '对象为女性的,小组有女性成员(第二十五条)',
      en: 'the group of a woman must have a woman in it (art. 25)',
      holds: ({ sex, group }) => sex !== 'FEMALE' || group.some(({ isWoman }) => isWoman),
    },
    TERM_IS_OVER: {
      zh: '矫正期满或被赦免(第四十四条)',
      en: 'the term must be over, or the person pardoned (art. 44)',
      holds: ({ endsOn, isPardoned, today }) => endsOn <= today || isPardoned,
    },
  },
  actions: {
    RECEIVE_NOTICE: {
      zh: '接收法院通知',
      en: 'Receive the court’s notice',
      from: [],
      to: 'NOTIFIED',
      by: ['BUREAU'],
      needs: ['person', 'justiceOffice', 'category', 'effectiveOn', 'startsOn', 'endsOn'],
      guards: ['OF_AGE', 'DATES_IN_ORDER', 'ASSESSMENT_FITS'],
      deadline: { zh: '通知:生效起5日(第二十条)', en: 'notice: 5 days from effect (art. 20)' },
    },
    RECEIVE_DOCUMENTS: {
      zh: '接收法律文书',
      en: 'Receive the documents',
      from: ['NOTIFIED'],
      to: 'AWAITING_REPORT',
      by: ['BUREAU'],
      deadline: {
        zh: '文书:生效起10日(第二十条);报到:生效起10日(第二十一条)',
        en: 'documents: 10 days from effect (art. 20); report: 10 days from effect (art. 21)',
      },
    },
    MISS_REPORT: {
      zh: '逾期未报到',
      en: 'Miss the report',
      from: ['AWAITING_REPORT'],
      to: 'OVERDUE_REPORT',
      by: ['CLOCK'],
      deadline: { zh: '报到期限次日', en: 'the day after the last to report' },
      computed: true,
    },
    ADMIT: {
      zh: '入矫宣告',
      en: 'Declare admission',
      from: ['AWAITING_REPORT', 'OVERDUE_REPORT'],
      to: 'ADMITTED',
      by: ['BUREAU', 'OFFICE'],
      needs: ['reportedOn'],
      guards: ['REPORTED_BY_TODAY'],
    },
    MAKE_PLAN: {
      zh: '制定矫正方案、组建矫正小组',
      en: 'Make the plan and form the group',
      from: ['ADMITTED'],
      to: 'UNDER_CORRECTION',
      by: ['BUREAU', 'OFFICE'],
      needs: ['supervisionClass', 'measures', 'group'],
      guards: ['GROUP_IS_WHOLE', 'WOMAN_FOR_A_WOMAN'],
    },
    REVISE_PLAN: {
      zh: '调整矫正方案',
      en: 'Revise the plan',
      from: ['UNDER_CORRECTION'],
      to: 'UNDER_CORRECTION',
      by: ['BUREAU', 'OFFICE'],
      needs: ['supervisionClass', 'measures', 'group'],
      guards: ['GROUP_IS_WHOLE', 'WOMAN_FOR_A_WOMAN'],
    },
    ASSIGN_SOCIAL_WORKER: {
      zh: '购买社工服务',
      en: 'Purchase social work',
      from: ['UNDER_CORRECTION'],
      to: 'UNDER_CORRECTION',
      by: ['BUREAU', 'OFFICE'],
      needs: ['socialWorker', 'supportNeeds'],
    },
    RELEASE: {
      zh: '解除矫正',
      en: 'Release',
      from: ['UNDER_CORRECTION'],
      to: 'RELEASED',
      by: ['BUREAU'],
      guards: ['TERM_IS_OVER'],
    },
    TERMINATE: {
      zh: '终止矫正',
      en: 'Terminate',
      from: ['AWAITING_REPORT', 'OVERDUE_REPORT', ...running],
      to: 'TERMINATED',
      by: ['BUREAU'],
      needs: ['reason'],
    },
    TRANSFER: {
      zh: '变更执行地',
      en: 'Transfer to another place',
      from: running,
      to: 'TRANSFERRED',
      by: ['BUREAU'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<CorrectionsState, CorrectionsAction, CorrectionsRole, CorrectionsFacts>;
