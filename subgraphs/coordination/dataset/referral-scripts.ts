/** The courses referrals take: which steps, how soon after each other, and how often each course is taken. */
import type { Random } from '@hub/kit/dataset/random.ts';
import type { ReferralAction, ReferralActor, ReferralMissing, ReferralPriority } from '../schema.generated.ts';

/** Office minutes; a working day has 480 on this axis. */
export type Minutes = readonly [least: number, most: number];

export interface Step {
  readonly action: ReferralAction;
  readonly by?: ReferralActor;
  /** After the step before; the pace of its action when not given. */
  readonly after?: Minutes;
  readonly noteZh?: string;
  readonly missing?: readonly ReferralMissing[];
}

export interface Script {
  /** Courses of the same name are told alike: `DECLINED`, `REDIRECTED` … */
  readonly name: string;
  readonly steps: readonly Step[];
  /** Office minutes since the last step, for courses that are under way at the report; other courses end when they do. */
  readonly since?: Minutes;
  readonly priority?: ReferralPriority;
  readonly revokesConsent?: true;
  readonly onward?: 'NAMED' | 'MISSING';
}

const paces: Readonly<Record<ReferralPriority, Readonly<Partial<Record<ReferralAction, Minutes>>>>> = {
  EMERGENCY: {
    ACKNOWLEDGE: [3, 20],
    ACCEPT: [5, 60],
    DECLINE: [5, 40],
    RETURN: [5, 40],
    REDIRECT: [5, 40],
    START: [20, 180],
    EXPIRE: [240, 240],
    WITHDRAW: [5, 90],
    REPORT_ERROR: [5, 90],
  },
  URGENT: {
    ACKNOWLEDGE: [20, 120],
    ACCEPT: [30, 260],
    DECLINE: [60, 240],
    RETURN: [60, 240],
    REDIRECT: [30, 200],
    START: [120, 1_200],
    EXPIRE: [960, 960],
    WITHDRAW: [60, 700],
  },
  ROUTINE: {},
};

/** The supervisor decides this long after the report, always. */
const confirming = 15;

const routine: Readonly<Record<ReferralAction, Minutes>> = {
  DRAFT: [1, 1],
  FORWARD: [1, 1],
  SEND: [15, 240],
  ACKNOWLEDGE: [60, 700],
  ACCEPT: [200, 1_500],
  DECLINE: [300, 1_600],
  RETURN: [240, 1_400],
  REDIRECT: [240, 1_500],
  START: [480, 4_200],
  HOLD: [2_000, 9_000],
  RESUME: [2_400, 9_600],
  PERSON_DECLINE: [480, 4_000],
  COMPLETE: [4_800, 40_000],
  CLOSE: [300, 3_300],
  DISPUTE: [300, 2_400],
  // Twice the response time: only an estimate, since the clock decides.
  EXPIRE: [4_800, 4_800],
  URGE: [60, 480],
  WITHDRAW: [200, 2_000],
  REOPEN: [480, 4_800],
  REVOKE_CONSENT: [1, 1],
  REPORT_ERROR: [30, 400],
  ENTER_IN_ERROR: [confirming, confirming],
};

export function minutesBefore({ action, after }: Step, priority: ReferralPriority, chance: Random): number {
  if (action === 'ENTER_IN_ERROR') return confirming;
  const [least, most] = after ?? paces[priority][action] ?? routine[action];
  return chance.between(least, most);
}

const step = (action: ReferralAction, noteZh?: string, after?: Minutes): Step => ({
  action,
  ...(noteZh ? { noteZh } : {}),
  ...(after ? { after } : {}),
});
const sent = [step('DRAFT'), step('SEND')];
const arrived = [...sent, step('ACKNOWLEDGE')];
const accepted = [...arrived, step('ACCEPT')];
const served = [...accepted, step('START')];
const completed = [...served, step('COMPLETE')];
const closed = [...completed, step('CLOSE')];
const returned = (missing: ReferralMissing, noteZh: string, after?: Minutes): Step => ({
  ...step('RETURN', noteZh, after),
  missing: [missing],
});
const backFromReturn = [returned('CONSENT', '缺少服务对象签署的同意书'), step('SEND', '已补充同意书', [480, 2_400])];

/** Courses taken from beginning to end; the number is how often, of a hundred. */
export const courses: readonly (readonly [share: number, script: Script])[] = [
  [38, { name: 'CLOSED', steps: closed }],
  [
    6,
    {
      name: 'CLOSED_UNACKNOWLEDGED',
      steps: [...sent, step('ACCEPT'), step('START'), step('COMPLETE'), step('CLOSE')],
    },
  ],
  [
    7,
    {
      name: 'CLOSED_LATE',
      steps: [
        ...arrived,
        step('ACCEPT', '中心人手紧张,受理延后', [2_000, 3_600]),
        step('START', undefined, [2_000, 6_200]),
        step('COMPLETE'),
        step('CLOSE'),
      ],
      priority: 'ROUTINE',
    },
  ],
  [
    6,
    {
      name: 'CLOSED_AFTER_RETURN',
      steps: [...arrived, ...backFromReturn, step('ACCEPT'), step('START'), step('COMPLETE'), step('CLOSE')],
    },
  ],
  [
    5,
    {
      name: 'CLOSED_AFTER_HOLD',
      steps: [...served, step('HOLD', '服务对象住院'), step('RESUME', '服务对象出院'), step('COMPLETE'), step('CLOSE')],
    },
  ],
  [
    3,
    {
      name: 'CLOSED_AFTER_DISPUTE',
      steps: [
        ...completed,
        step('DISPUTE', '需要仍未解决'),
        step('COMPLETE', undefined, [2_400, 9_600]),
        step('CLOSE'),
      ],
    },
  ],
  [
    4,
    {
      name: 'CLOSED_UNCONFIRMED',
      steps: [
        ...completed,
        { action: 'CLOSE', by: 'CLOCK', noteZh: '转出方逾期未确认,自动结案', after: [7_200, 7_200] },
      ],
    },
  ],
  [9, { name: 'DECLINED', steps: [...arrived, step('DECLINE')], onward: 'NAMED' }],
  [2, { name: 'DECLINED', steps: [...arrived, step('DECLINE')], onward: 'MISSING' }],
  [3, { name: 'DUPLICATE', steps: [...sent, step('DECLINE', '与在办转介重复')] }],
  [4, { name: 'PERSON_DECLINED', steps: [...accepted, step('PERSON_DECLINE', '服务对象表示不再需要')] }],
  [2, { name: 'PERSON_DECLINED', steps: [...served, step('PERSON_DECLINE', '服务对象中途退出', [960, 9_000])] }],
  [3, { name: 'WITHDRAWN', steps: [...sent, step('WITHDRAW', '服务对象已由其他机构服务')] }],
  [2, { name: 'EXPIRED', steps: [...sent, { action: 'EXPIRE', by: 'CLOCK', noteZh: '两次答复时限均已过' }] }],
  [
    2,
    {
      name: 'REOPENED',
      steps: [
        ...arrived,
        { action: 'EXPIRE', by: 'CLOCK', noteZh: '两次答复时限均已过' },
        { action: 'REOPEN', by: 'COORDINATOR', noteZh: '统筹协调员重新发起' },
        step('ACCEPT'),
        step('START'),
        step('COMPLETE'),
        step('CLOSE'),
      ],
    },
  ],
  [
    1,
    {
      name: 'REOPENED',
      steps: [...closed, step('REOPEN', '问题复发'), step('ACCEPT'), step('START'), step('COMPLETE'), step('CLOSE')],
    },
  ],
  [2, { name: 'ENTERED_IN_ERROR', steps: [...sent, step('REPORT_ERROR', '录入对象有误'), step('ENTER_IN_ERROR')] }],
  [1, { name: 'CLOSED', steps: closed, revokesConsent: true }],
];

/** The courses that need a second referral: what it is to the first, and how often of a hundred. */
export const redirected: Script = {
  name: 'REDIRECTED',
  steps: [...arrived, step('REDIRECT', '服务对象居住地由另一中心服务')],
};
export const shareOfRedirects = 0.05;
/** Referred back by the receiver later: a two-way pair. */
export const shareOfPairs = 0.14;

/** Every way to be under way at the report's moment; each stands in the dataset at every scale. */
export const underWay: readonly Script[] = [
  { name: 'DRAFT', steps: [step('DRAFT')], since: [20, 1_400] },
  { name: 'SENT', steps: sent, since: [60, 2_000], priority: 'ROUTINE' },
  { name: 'SENT_OVERDUE', steps: sent, since: [2_500, 4_500], priority: 'ROUTINE' },
  { name: 'ACKNOWLEDGED', steps: arrived, since: [100, 1_400], priority: 'ROUTINE' },
  { name: 'ACKNOWLEDGED_OVERDUE', steps: arrived, since: [2_600, 3_900], priority: 'ROUTINE' },
  { name: 'URGENT_OVERDUE', steps: arrived, since: [485, 700], priority: 'URGENT' },
  { name: 'RETURNED', steps: [...arrived, returned('ASSESSMENT', '缺少评估资料')], since: [480, 4_500] },
  {
    name: 'RETURNED_TWICE',
    steps: [
      ...arrived,
      ...backFromReturn,
      step('ACKNOWLEDGE', undefined, [30, 300]),
      returned('CONTACT', '联系电话有误', [60, 300]),
    ],
    since: [200, 900],
    priority: 'ROUTINE',
  },
  { name: 'ACCEPTED', steps: accepted, since: [200, 3_000], priority: 'ROUTINE' },
  { name: 'ACCEPTED_OVERDUE', steps: accepted, since: [4_900, 7_500], priority: 'ROUTINE' },
  { name: 'IN_SERVICE', steps: served, since: [960, 12_000] },
  { name: 'IN_SERVICE', steps: [...completed, step('DISPUTE', '转出方认为需要未满足')], since: [200, 2_000] },
  { name: 'ON_HOLD', steps: [...served, step('HOLD', '服务对象外出')], since: [480, 6_000] },
  { name: 'ON_HOLD', steps: [...served, step('HOLD', '服务对象撤回同意')], since: [480, 4_000], revokesConsent: true },
  { name: 'SERVICE_COMPLETED', steps: completed, since: [120, 2_200] },
  { name: 'CLOSED', steps: closed, since: [60, 2_000] },
  { name: 'DECLINED', steps: [...arrived, step('DECLINE')], since: [480, 9_000], onward: 'NAMED' },
  { name: 'DECLINED', steps: [...arrived, step('DECLINE')], since: [480, 9_000], onward: 'MISSING' },
  {
    name: 'EXPIRED',
    steps: [...sent, { action: 'EXPIRE', by: 'CLOCK', noteZh: '两次答复时限均已过' }],
    since: [480, 6_000],
    priority: 'ROUTINE',
  },
  { name: 'WITHDRAWN', steps: [...accepted, step('WITHDRAW', '服务对象迁往外地')], since: [480, 6_000] },
  {
    name: 'ENTERED_IN_ERROR',
    steps: [...arrived, step('REPORT_ERROR', '录入对象有误'), step('ENTER_IN_ERROR')],
    since: [480, 6_000],
  },
  { name: 'EMERGENCY', steps: served, since: [480, 2_400], priority: 'EMERGENCY' },
  {
    name: 'REOPENED',
    steps: [...arrived, step('DECLINE'), step('REOPEN', '补充情况后重新送出')],
    since: [60, 2_000],
    priority: 'ROUTINE',
  },
];
