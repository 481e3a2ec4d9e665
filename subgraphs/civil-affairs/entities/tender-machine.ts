/** How a project is procured: Government Procurement Law arts 26–28, 35–36, 46, 52–55. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { ChallengeState, ProcurementMethod, TenderAction, TenderState, VoidReason } from '../schema.generated.ts';

export type TenderRole = 'PURCHASER' | 'BIDDER' | 'SUPERVISOR';

export interface TenderFacts {
  readonly today: string;
  readonly method: ProcurementMethod;
  /** Fen from which a tender must be open; null before there was such a number. */
  readonly openFrom: number | null;
  readonly ceiling: number;
  /** Ceilings of the purchaser's other tenders this year for the same fields that were not open, in fen. */
  readonly alike: number;
  /** Whether the project may be bought: listed, or running towards its end. */
  readonly purchasable: boolean;
  readonly anotherRuns: boolean;
  readonly closesOn: string | null;
  /** The first day that leaves bidders long enough. */
  readonly earliestClosing: string;
  readonly bids: number;
  readonly eligible: number;
  readonly unscored: number;
  readonly allAboveCeiling: boolean;
  readonly voidReason: VoidReason | null;
  /** The last day a bidder may challenge; null before the award is public. */
  readonly challengeUntil: string | null;
  /** Challenges that are neither answered, decided nor withdrawn. */
  readonly openChallenges: number;
  /** Whether one was upheld since the award was made public. */
  readonly upheld: boolean;
  /** The challenge the action names. */
  readonly challenge: {
    readonly isOwn: boolean;
    readonly state: ChallengeState;
    readonly upheld: boolean | null;
    readonly answerDueOn: string;
    readonly complaintDueOn: string;
  } | null;
  /** Whether the winner may contract today: neither listed for serious dishonesty, nor suspended, nor gone. */
  readonly winnerFit: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Art. 36: with fewer eligible bids the tender is void; a single source needs one. */
const bidsNeeded = ({ method }: Pick<TenderFacts, 'method'>): number => (method === 'SINGLE_SOURCE' ? 1 : 3);

const takingBids = ['PUBLISHED', 'CLARIFYING'] as const;

export const tenderMachine = {
  name: 'Tender',
  zh: '招标采购',
  en: 'Tender',
  states: {
    DRAFT: { zh: '草拟', en: 'Draft' },
    PUBLISHED: { zh: '已公告', en: 'Published' },
    CLARIFYING: { zh: '答疑中', en: 'Clarifying' },
    CLOSED: { zh: '已截标', en: 'Closed' },
    EVALUATING: { zh: '评审中', en: 'Evaluating' },
    AWARD_PUBLICISED: { zh: '中标公示', en: 'Award publicised' },
    CHALLENGED: { zh: '质疑处理中', en: 'Challenged' },
    AWARDED: { zh: '已中标', en: 'Awarded' },
    CONTRACTED: { zh: '已签约', en: 'Contracted', final: true },
    VOIDED: { zh: '废标', en: 'Voided', final: true },
    CANCELLED: { zh: '已取消', en: 'Cancelled', final: true },
  },
  roles: {
    PURCHASER: { zh: '购买方', en: 'the purchaser' },
    BIDDER: { zh: '投标机构', en: 'a bidder' },
    SUPERVISOR: { zh: '财政部门', en: 'the finance department, which supervises procurement' },
  },
  initial: 'DRAFT',
  guards: {
    PURCHASABLE: {
      zh: '项目已列入目录或合同将满',
      en: 'the project must be in the catalogue, or its contract near its end',
      holds: ({ purchasable }) => purchasable,
    },
    ONE_AT_A_TIME: {
      zh: '该项目没有另一招标正在进行',
      en: 'no other tender of the project may be under way',
      holds: ({ anotherRuns }) => !anotherRuns,
    },
    OPEN_WHERE_DUE: {
      zh: '达到公开招标数额标准的采用公开招标(第二十七条)',
      en: 'a purchase that reaches the threshold must be an open tender (art. 27)',
      holds: ({ method, ceiling, openFrom }) => method === 'OPEN_TENDER' || openFrom === null || ceiling < openFrom,
    },
    NOT_SPLIT: {
      zh: '与本年度同类采购合计未达公开招标数额标准,不得化整为零(第二十八条)',
      en: 'with the year’s purchases alike it must stay below the threshold of open tenders: no splitting (art. 28)',
      holds: ({ method, ceiling, alike, openFrom }) =>
        method === 'OPEN_TENDER' || openFrom === null || ceiling + alike < openFrom,
    },
    LONG_ENOUGH: {
      zh: '公告至截标:公开招标不少于20日(第三十五条),其他方式截标日不早于次日',
      en: 'bidders must have time: 20 days for an open tender (art. 35), a day for others',
      holds: ({ closesOn, earliestClosing }) => closesOn !== null && closesOn >= earliestClosing,
    },
    STILL_OPEN: {
      zh: '截标日未过',
      en: 'the closing day must not be past',
      holds: ({ closesOn, today }) => closesOn !== null && today <= closesOn,
    },
    CLOSING_DAY_PAST: {
      zh: '截标日已过',
      en: 'the closing day must be past',
      holds: ({ closesOn, today }) => closesOn !== null && today > closesOn,
    },
    ENOUGH_QUALIFIED: {
      zh: '合格投标不少于三家,不足的应予废标(第三十六条)',
      en: 'three eligible bids are needed; with fewer the tender is void (art. 36)',
      holds: (facts) => facts.eligible >= bidsNeeded(facts),
    },
    ALL_SCORED: {
      zh: '合格投标均已评分',
      en: 'every eligible bid must be scored',
      holds: ({ unscored }) => unscored === 0,
    },
    CHALLENGE_IN_TIME: {
      zh: '在中标公示后7个工作日内提出(第五十二条)',
      en: 'a challenge comes within 7 working days of the announcement (art. 52)',
      holds: ({ challengeUntil, today }) => challengeUntil !== null && today <= challengeUntil,
    },
    CHALLENGE_NAMED: {
      zh: '指明本招标的一项质疑',
      en: 'a challenge of this tender must be named',
      holds: ({ challenge }) => challenge !== null,
    },
    AWAITS_ANSWER: {
      zh: '质疑尚未答复',
      en: 'the challenge must not be answered yet',
      holds: ({ challenge }) => challenge?.state === 'FILED',
    },
    OWN_CHALLENGE: {
      zh: '为本机构提出的质疑',
      en: 'the challenge must be one’s own',
      holds: ({ challenge }) => challenge?.isOwn === true,
    },
    UNSATISFIED: {
      zh: '质疑未获支持,或逾期未答复',
      en: 'the challenge must have been rejected, or not answered in time',
      holds: ({ challenge, today }) =>
        (challenge?.state === 'ANSWERED' && challenge.upheld === false) ||
        (challenge?.state === 'FILED' && challenge.answerDueOn < today),
    },
    COMPLAINT_IN_TIME: {
      zh: '在答复期满后15个工作日内投诉(第五十五条)',
      en: 'a complaint comes within 15 working days after the answer fell due (art. 55)',
      holds: ({ challenge, today }) => challenge !== null && today <= challenge.complaintDueOn,
    },
    COMPLAINED: {
      zh: '已向财政部门投诉',
      en: 'it must have been taken to the supervisor',
      holds: ({ challenge }) => challenge?.state === 'COMPLAINED',
    },
    UPHELD: {
      zh: '质疑或投诉成立',
      en: 'a challenge or complaint must have been upheld',
      holds: ({ upheld }) => upheld,
    },
    CHALLENGE_PERIOD_OVER: {
      zh: '7个工作日的质疑期已满(第五十二条)',
      en: 'the 7 working days for challenges must be over (art. 52)',
      holds: ({ challengeUntil, today }) => challengeUntil !== null && today > challengeUntil,
    },
    CHALLENGES_SETTLED: {
      zh: '全部质疑和投诉均已处理',
      en: 'every challenge and complaint must be settled',
      holds: ({ openChallenges }) => openChallenges === 0,
    },
    NOT_UPHELD: {
      zh: '没有质疑或投诉成立,成立的应重新评审或废标',
      en: 'where a challenge was upheld, the bids are evaluated again or the tender is void',
      holds: ({ upheld }) => !upheld,
    },
    WINNER_FIT: {
      zh: '中标机构签约时未列入严重失信名单、未被暂停投标、未退出',
      en: 'on the day of signing the winner must not be listed, suspended or gone',
      holds: ({ winnerFit }) => winnerFit,
    },
    TERM_SOUND: {
      zh: '合同期自签约日或之后起,止日在起日之后,不超过三年',
      en: 'the term begins today or later, ends after it begins, and is three years at most',
      holds: ({ startsOn, endsOn, today }) =>
        startsOn !== null &&
        endsOn !== null &&
        startsOn >= today &&
        endsOn > startsOn &&
        Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) <= 3,
    },
    VOID_GROUND: {
      zh: '废标原因与开标结果相符(第三十六条)',
      en: 'the ground must be what the bids show (art. 36)',
      holds: (facts) =>
        (facts.voidReason !== 'FEWER_THAN_THREE' || facts.eligible < bidsNeeded(facts)) &&
        (facts.voidReason !== 'ALL_ABOVE_CEILING' || facts.allAboveCeiling),
    },
  },
  actions: {
    DRAW_UP: {
      zh: '立项草拟',
      en: 'Draw up',
      from: [],
      to: 'DRAFT',
      by: ['PURCHASER'],
      guards: ['PURCHASABLE', 'ONE_AT_A_TIME', 'OPEN_WHERE_DUE', 'NOT_SPLIT'],
    },
    PUBLISH: {
      zh: '发布公告',
      en: 'Publish',
      from: ['DRAFT'],
      to: 'PUBLISHED',
      by: ['PURCHASER'],
      needs: ['closesOn'],
      guards: ['LONG_ENOUGH', 'OPEN_WHERE_DUE', 'NOT_SPLIT'],
      deadline: { zh: '截标:公开招标不少于20日', en: 'closing: 20 days at least for an open tender' },
    },
    CLARIFY: {
      zh: '发布答疑',
      en: 'Clarify',
      from: takingBids,
      to: 'CLARIFYING',
      by: ['PURCHASER'],
      needs: ['noteZh'],
      guards: ['STILL_OPEN'],
    },
    CLOSE: {
      zh: '截标开标',
      en: 'Close and open the bids',
      from: takingBids,
      to: 'CLOSED',
      by: ['PURCHASER'],
      guards: ['CLOSING_DAY_PAST'],
    },
    EVALUATE: {
      zh: '开始评审',
      en: 'Evaluate',
      from: ['CLOSED'],
      to: 'EVALUATING',
      by: ['PURCHASER'],
      guards: ['ENOUGH_QUALIFIED'],
    },
    SCORE: {
      zh: '登记评分',
      en: 'Score',
      from: ['EVALUATING'],
      to: 'EVALUATING',
      by: ['PURCHASER'],
      needs: ['scores'],
    },
    PUBLICISE: {
      zh: '公示中标结果',
      en: 'Publicise the award',
      from: ['EVALUATING'],
      to: 'AWARD_PUBLICISED',
      by: ['PURCHASER'],
      guards: ['ALL_SCORED'],
      deadline: { zh: '质疑:7个工作日', en: 'challenges: 7 working days' },
    },
    CHALLENGE: {
      zh: '质疑',
      en: 'Challenge',
      from: ['AWARD_PUBLICISED', 'CHALLENGED'],
      to: 'CHALLENGED',
      by: ['BIDDER'],
      needs: ['noteZh'],
      guards: ['CHALLENGE_IN_TIME'],
      deadline: { zh: '答复:7个工作日', en: 'answer: 7 working days' },
    },
    ANSWER_CHALLENGE: {
      zh: '答复质疑',
      en: 'Answer a challenge',
      from: ['CHALLENGED'],
      to: 'CHALLENGED',
      by: ['PURCHASER'],
      needs: ['challenge', 'upheld', 'noteZh'],
      guards: ['CHALLENGE_NAMED', 'AWAITS_ANSWER'],
      deadline: { zh: '投诉:答复期满后15个工作日', en: 'complaint: 15 working days after the answer fell due' },
    },
    WITHDRAW_CHALLENGE: {
      zh: '撤回质疑',
      en: 'Withdraw a challenge',
      from: ['CHALLENGED'],
      to: 'CHALLENGED',
      by: ['BIDDER'],
      needs: ['challenge'],
      guards: ['CHALLENGE_NAMED', 'OWN_CHALLENGE', 'AWAITS_ANSWER'],
    },
    COMPLAIN: {
      zh: '投诉',
      en: 'Complain to the supervisor',
      from: ['CHALLENGED'],
      to: 'CHALLENGED',
      by: ['BIDDER'],
      needs: ['challenge', 'noteZh'],
      guards: ['CHALLENGE_NAMED', 'OWN_CHALLENGE', 'UNSATISFIED', 'COMPLAINT_IN_TIME'],
    },
    DECIDE_COMPLAINT: {
      zh: '投诉处理决定',
      en: 'Decide a complaint',
      from: ['CHALLENGED'],
      to: 'CHALLENGED',
      by: ['SUPERVISOR'],
      needs: ['challenge', 'upheld', 'noteZh'],
      guards: ['CHALLENGE_NAMED', 'COMPLAINED'],
    },
    EVALUATE_AGAIN: {
      zh: '重新评审',
      en: 'Evaluate again',
      from: ['CHALLENGED'],
      to: 'EVALUATING',
      by: ['PURCHASER'],
      needs: ['noteZh'],
      guards: ['UPHELD', 'CHALLENGES_SETTLED'],
    },
    AWARD: {
      zh: '发中标通知',
      en: 'Award',
      from: ['AWARD_PUBLICISED', 'CHALLENGED'],
      to: 'AWARDED',
      by: ['PURCHASER'],
      guards: ['CHALLENGE_PERIOD_OVER', 'CHALLENGES_SETTLED', 'NOT_UPHELD'],
      deadline: { zh: '签约:30日', en: 'contract: 30 days' },
    },
    CONTRACT: {
      zh: '签订合同',
      en: 'Sign the contract',
      from: ['AWARDED'],
      to: 'CONTRACTED',
      by: ['PURCHASER'],
      needs: ['startsOn', 'endsOn'],
      guards: ['TERM_SOUND', 'WINNER_FIT'],
    },
    VOID: {
      zh: '废标',
      en: 'Void',
      from: ['CLOSED', 'EVALUATING', 'AWARD_PUBLICISED', 'CHALLENGED', 'AWARDED'],
      to: 'VOIDED',
      by: ['PURCHASER'],
      needs: ['voidReason', 'noteZh'],
      guards: ['VOID_GROUND'],
    },
    CANCEL: {
      zh: '取消',
      en: 'Call off',
      from: ['DRAFT', 'PUBLISHED', 'CLARIFYING', 'CLOSED'],
      to: 'CANCELLED',
      by: ['PURCHASER'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<TenderState, TenderAction, TenderRole, TenderFacts>;
