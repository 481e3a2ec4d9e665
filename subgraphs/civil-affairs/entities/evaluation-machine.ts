/** A third-party evaluation (第三方评估): one standard, an independent body, an answer and an appeal before anything is public. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { EvaluationAction, EvaluationState } from '../schema.generated.ts';

export type EvaluationRole = 'COMMISSIONER' | 'EVALUATOR' | 'AGENCY';

export interface EvaluationFacts {
  readonly today: string;
  /** Whether a city-wide standard is in force today for the project's field. */
  readonly standardInForce: boolean;
  readonly isEvaluationBody: boolean;
  /** Officers shared and contracts held between evaluator and agency today. */
  readonly ties: number;
  /** The centre's other evaluations of that year; null for projects without a centre. */
  readonly inYear: number | null;
  /** The most a centre should have in a year; null where there is no cap. */
  readonly cap: number | null;
  readonly inForce: boolean;
  readonly weightSum: number;
  readonly scoresInRange: boolean;
  readonly feedbackOn: string | null;
  readonly responded: boolean;
  /** The last day the agency has to answer; null before it was told the result. */
  readonly respondBy: string | null;
  readonly appealed: boolean;
  readonly mustRectify: boolean;
  readonly rectificationDueOn: string | null;
  readonly dueOn: string | null;
}

export const evaluationMachine = {
  name: 'Evaluation',
  zh: '第三方评估',
  en: 'Third-party evaluation',
  states: {
    PLANNED: { zh: '已计划', en: 'Planned' },
    COMMISSIONED: { zh: '已委托', en: 'Commissioned' },
    SELF_ASSESSMENT: { zh: '自评中', en: 'Self-assessment' },
    ON_SITE: { zh: '实地评估', en: 'On site' },
    DRAFT_REPORT: { zh: '报告初稿', en: 'Draft report' },
    AGENCY_RESPONSE: { zh: '机构回应', en: 'Agency response' },
    APPEALED: { zh: '已申诉', en: 'Appealed' },
    REVIEWED: { zh: '已复核', en: 'Reviewed' },
    PUBLISHED: { zh: '已公布', en: 'Published' },
    RECTIFYING: { zh: '整改中', en: 'Rectifying' },
    RECTIFIED: { zh: '已整改', en: 'Rectified' },
    CLOSED: { zh: '已结案', en: 'Closed', final: true },
  },
  roles: {
    COMMISSIONER: { zh: '委托方(民政部门)', en: 'the bureau that commissions it' },
    EVALUATOR: { zh: '评估机构', en: 'the evaluation body' },
    AGENCY: { zh: '被评机构', en: 'the agency evaluated' },
  },
  initial: 'PLANNED',
  guards: {
    IN_FORCE: {
      zh: '合同正在执行',
      en: 'the contract must be in force',
      holds: ({ inForce }) => inForce,
    },
    UNDER_CAP: {
      zh: '该中心当年评估次数未达上限',
      en: 'the centre must not have had the year’s evaluations already',
      holds: ({ inYear, cap }) => inYear === null || cap === null || inYear < cap,
    },
    EVALUATION_BODY: {
      zh: '受托方为评估机构',
      en: 'it must be given to an evaluation body',
      holds: ({ isEvaluationBody }) => isEvaluationBody,
    },
    STANDARD_IN_FORCE: {
      zh: '该领域有现行统一标准',
      en: 'a city-wide standard must be in force for the field',
      holds: ({ standardInForce }) => standardInForce,
    },
    INDEPENDENT: {
      zh: '评估机构独立:与被评机构无共同任职人员、无合同关系',
      en: 'the evaluator must be independent: no shared officers, no contracts with the agency',
      holds: ({ ties }) => ties === 0,
    },
    WEIGHTS_WHOLE: {
      zh: '各分项权重之和为1',
      en: 'the weights of the components must sum to 1',
      holds: ({ weightSum }) => Math.abs(weightSum - 1) < 0.001,
    },
    SCORES_IN_RANGE: {
      zh: '得分在0至100之间,每一分项只评一次',
      en: 'scores are 0 to 100, one for a component',
      holds: ({ scoresInRange }) => scoresInRange,
    },
    NOT_FED_BACK: {
      zh: '尚未反馈',
      en: 'the agency must not have been told yet',
      holds: ({ feedbackOn }) => feedbackOn === null,
    },
    FED_BACK: {
      zh: '已向机构反馈结果',
      en: 'the agency must have been told the result',
      holds: ({ feedbackOn }) => feedbackOn !== null,
    },
    HEARD: {
      zh: '机构已回应,或反馈后10个工作日内未回应',
      en: 'the agency must have answered, or let 10 working days pass',
      holds: ({ responded, respondBy, today }) => responded || (respondBy !== null && respondBy < today),
    },
    NOT_GOOD: {
      zh: '等级为合格或不合格',
      en: 'the grade must be pass or fail',
      holds: ({ mustRectify }) => mustRectify,
    },
    DUE_AHEAD: {
      zh: '整改期限在今日之后',
      en: 'the last day to put it right lies ahead',
      holds: ({ dueOn, today }) => dueOn !== null && dueOn > today,
    },
    PAST_DUE: {
      zh: '整改期限已过',
      en: 'the last day to put it right must be past',
      holds: ({ rectificationDueOn, today }) => rectificationDueOn !== null && rectificationDueOn < today,
    },
    NOTHING_LEFT: {
      zh: '没有须整改的事项',
      en: 'nothing may be left to put right',
      holds: ({ mustRectify, rectificationDueOn }) => !mustRectify || rectificationDueOn !== null,
    },
  },
  actions: {
    PLAN: {
      zh: '列入计划',
      en: 'Plan',
      from: [],
      to: 'PLANNED',
      by: ['COMMISSIONER'],
      guards: ['IN_FORCE', 'UNDER_CAP'],
    },
    COMMISSION: {
      zh: '委托',
      en: 'Commission',
      from: ['PLANNED'],
      to: 'COMMISSIONED',
      by: ['COMMISSIONER'],
      needs: ['evaluator'],
      guards: ['EVALUATION_BODY', 'STANDARD_IN_FORCE', 'INDEPENDENT'],
    },
    OPEN_SELF_ASSESSMENT: {
      zh: '启动自评',
      en: 'Open the self-assessment',
      from: ['COMMISSIONED'],
      to: 'SELF_ASSESSMENT',
      by: ['EVALUATOR'],
    },
    SELF_ASSESS: {
      zh: '提交自评',
      en: 'Hand in the self-assessment',
      from: ['SELF_ASSESSMENT'],
      to: 'SELF_ASSESSMENT',
      by: ['AGENCY'],
      needs: ['noteZh'],
    },
    VISIT: {
      zh: '实地评估',
      en: 'Visit',
      from: ['SELF_ASSESSMENT'],
      to: 'ON_SITE',
      by: ['EVALUATOR'],
      guards: ['INDEPENDENT'],
    },
    DRAFT: {
      zh: '出具初稿',
      en: 'Draft the report',
      from: ['ON_SITE'],
      to: 'DRAFT_REPORT',
      by: ['EVALUATOR'],
      needs: ['components', 'stepsDone', 'staffHours'],
      guards: ['WEIGHTS_WHOLE', 'SCORES_IN_RANGE'],
    },
    FEED_BACK: {
      zh: '反馈',
      en: 'Tell the agency the result',
      from: ['DRAFT_REPORT'],
      to: 'DRAFT_REPORT',
      by: ['EVALUATOR'],
      needs: ['inWriting'],
      guards: ['NOT_FED_BACK'],
      deadline: { zh: '回应:10个工作日', en: 'answer: 10 working days' },
    },
    RESPOND: {
      zh: '回应',
      en: 'Respond',
      from: ['DRAFT_REPORT'],
      to: 'AGENCY_RESPONSE',
      by: ['AGENCY'],
      needs: ['accepted', 'noteZh'],
      guards: ['FED_BACK'],
    },
    APPEAL: {
      zh: '申诉',
      en: 'Appeal',
      from: ['AGENCY_RESPONSE'],
      to: 'APPEALED',
      by: ['AGENCY'],
      needs: ['noteZh'],
    },
    REVIEW: {
      zh: '复核',
      en: 'Review the appeal',
      from: ['APPEALED'],
      to: 'REVIEWED',
      by: ['COMMISSIONER'],
      needs: ['noteZh'],
    },
    PUBLISH: {
      zh: '公布',
      en: 'Publish',
      from: ['DRAFT_REPORT', 'AGENCY_RESPONSE', 'REVIEWED'],
      to: 'PUBLISHED',
      by: ['COMMISSIONER'],
      guards: ['HEARD'],
    },
    ORDER_RECTIFICATION: {
      zh: '责令整改',
      en: 'Order rectification',
      from: ['PUBLISHED'],
      to: 'RECTIFYING',
      by: ['COMMISSIONER'],
      needs: ['dueOn', 'noteZh'],
      guards: ['NOT_GOOD', 'DUE_AHEAD'],
      deadline: { zh: '整改:责令所定期限', en: 'rectification: the day the order names' },
    },
    REPORT_RECTIFICATION: {
      zh: '报告整改情况',
      en: 'Report on the rectification',
      from: ['RECTIFYING'],
      to: 'RECTIFYING',
      by: ['AGENCY'],
      needs: ['noteZh'],
    },
    CONFIRM_RECTIFIED: {
      zh: '确认整改完成',
      en: 'Confirm that it is put right',
      from: ['RECTIFYING'],
      to: 'RECTIFIED',
      by: ['COMMISSIONER'],
      needs: ['noteZh'],
    },
    FAIL_RECTIFICATION: {
      zh: '认定整改未完成',
      en: 'Find that it was not put right',
      from: ['RECTIFYING'],
      to: 'CLOSED',
      by: ['COMMISSIONER'],
      needs: ['noteZh'],
      guards: ['PAST_DUE'],
    },
    CLOSE: {
      zh: '结案',
      en: 'Close',
      from: ['PUBLISHED', 'RECTIFIED'],
      to: 'CLOSED',
      by: ['COMMISSIONER'],
      guards: ['NOTHING_LEFT'],
    },
  },
} as const satisfies Machine<EvaluationState, EvaluationAction, EvaluationRole, EvaluationFacts>;
