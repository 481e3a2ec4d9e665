/** The only place that knows a referral's deadlines: how long each priority has, what stops the clock, how it is told. */

import { type OfficeHours, usualHours } from '@hub/kit/office-hours.ts';
import { addHours, addWorkingDays, hoursBetween, wallTime, workingDaysBetween } from '@hub/kit/working-calendar.ts';
import type { ReferralClock, ReferralMissing, ReferralPriority, ReferralState } from '../schema.generated.ts';

/** Hours by any clock, or working days. */
export type Allowance = { readonly hours: number } | { readonly workingDays: number };

/** Defaults of the exchange; no statute prescribes them. */
export const allowances = {
  EMERGENCY: { response: { hours: 2 }, firstService: { hours: 24 } },
  URGENT: { response: { workingDays: 1 }, firstService: { workingDays: 3 } },
  ROUTINE: { response: { workingDays: 5 }, firstService: { workingDays: 10 } },
} as const satisfies Record<ReferralPriority, Record<'response' | 'firstService', Allowance>>;

export const deadline = (from: string, allowance: Allowance, hours: OfficeHours = usualHours): string =>
  'hours' in allowance ? addHours(from, allowance.hours) : addWorkingDays(from, allowance.workingDays, hours);

/** A deadline moved on by the time the clock was stopped. */
export const resumed = (
  due: string,
  allowance: Allowance,
  pausedAt: string,
  resumedAt: string,
  hours: OfficeHours = usualHours,
): string =>
  'hours' in allowance
    ? addHours(due, hoursBetween(pausedAt, resumedAt))
    : addWorkingDays(due, workingDaysBetween(pausedAt, resumedAt), hours);

/** Past the second response time an unanswered referral expires. */
export const expiryOf = (respondBy: string, priority: ReferralPriority, hours: OfficeHours = usualHours): string =>
  deadline(respondBy, allowances[priority].response, hours);

/** States in which the receiver owes an answer. */
export const isUnanswered = (state: ReferralState): boolean => state === 'SENT' || state === 'ACKNOWLEDGED';

/** What the clock is read from. */
export interface Clocked {
  readonly state: ReferralState;
  readonly priority: ReferralPriority;
  readonly respondBy?: string | null | undefined;
  readonly firstServiceBy?: string | null | undefined;
  readonly confirmBy?: string | null | undefined;
  readonly dueAt?: string | null | undefined;
  readonly pausedAt?: string | null | undefined;
  readonly pausedWorkingDays: number;
  readonly missing?: readonly ReferralMissing[] | null | undefined;
}

/** From the instant of the deadline on. */
export const isOverdue = ({ dueAt }: Pick<Clocked, 'dueAt'>, now: string): boolean =>
  dueAt !== null && dueAt !== undefined && dueAt <= now;

/** Whole working days past the deadline: the last one counts from the deadline's time of day on. */
function workingDaysLate(dueAt: string, now: string): number {
  const begun = workingDaysBetween(dueAt, now);
  return begun === 0 || addWorkingDays(dueAt, begun) <= now ? begun : begun - 1;
}

const told = (instant: string): string => wallTime(instant).slice(0, 16).replace('T', ' ');

const paused = ({ pausedAt, pausedWorkingDays }: Clocked, now: string): number =>
  pausedWorkingDays + (pausedAt ? workingDaysBetween(pausedAt, now) : 0);

interface Words {
  readonly missing: Readonly<Record<ReferralMissing, string>>;
  readonly notStarted: string;
  paused(since: string, days: number, missing: string): string;
  stopped(days: number, missing: string): string;
  readonly noDeadline: string;
  readonly serve: string;
  readonly respond: string;
  due(at: string, what: string): string;
  late(days: number): string;
  held: string;
  confirm(at: string): string;
  readonly list: string;
}

const zh: Words = {
  missing: { CONSENT: '同意书', ASSESSMENT: '评估资料', CONTACT: '联系方式', IDENTITY: '身份核对', OTHER: '材料' },
  notStarted: '尚未送出,时钟未启动',
  paused: (since, days, missing) => `自${since}暂停计时,暂停${days}个工作日:等待${missing}`,
  stopped: (days, missing) => `;曾暂停${days}个工作日:等待${missing}`,
  noDeadline: '没有待满足的时限',
  serve: '首次服务',
  respond: '答复',
  due: (at, what) => `应于${at}前${what}`,
  late: (days) => `,已逾期${days}个工作日`,
  held: '服务暂停,没有待满足的时限',
  confirm: (at) => `转出方应于${at}前确认,逾期自动结案`,
  list: '、',
};

const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;
const en: Words = {
  missing: {
    CONSENT: 'the consent',
    ASSESSMENT: 'the assessment',
    CONTACT: 'contact details',
    IDENTITY: 'who the person is',
    OTHER: 'documents',
  },
  notStarted: 'not sent yet, the clock has not started',
  paused: (since, count, missing) => `paused since ${since}, ${days(count)}: awaiting ${missing}`,
  stopped: (count, missing) => `; was paused ${days(count)}: awaiting ${missing}`,
  noDeadline: 'no deadline is left to meet',
  serve: 'first service',
  respond: 'response',
  due: (at, what) => `${what} due by ${at}`,
  late: (count) => `, ${days(count)} late`,
  held: 'service is on hold, no deadline is left to meet',
  confirm: (at) => `the sender is to confirm by ${at}, then it closes by itself`,
  list: ', ',
};

function explanation(words: Words, clocked: Clocked, now: string): string {
  const { state, dueAt, pausedAt, confirmBy, missing } = clocked;
  const awaited = (missing?.length ? missing : (['OTHER'] as const))
    .map((each) => words.missing[each])
    .join(words.list);
  const stood = paused(clocked, now);
  const stopped = stood > 0 ? words.stopped(stood, awaited) : '';
  if (state === 'DRAFT') return words.notStarted;
  if (pausedAt) return words.paused(told(pausedAt), stood, awaited);
  if (confirmBy) return words.confirm(told(confirmBy));
  if (state === 'ON_HOLD') return words.held;
  if (!dueAt) return `${words.noDeadline}${stopped}`;
  const due = words.due(told(dueAt), state === 'ACCEPTED' ? words.serve : words.respond);
  return `${due}${isOverdue(clocked, now) ? words.late(workingDaysLate(dueAt, now)) : ''}${stopped}`;
}

/** The clock as it stands at `now`; `hours` are the receiver's. */
export function clockOf(clocked: Clocked, now: string, hours: OfficeHours = usualHours): ReferralClock {
  const { state, priority, respondBy, firstServiceBy, confirmBy, dueAt, pausedAt } = clocked;
  const running = dueAt ? 'RUNNING' : 'STOPPED';
  return {
    state: state === 'DRAFT' ? 'NOT_STARTED' : pausedAt ? 'PAUSED' : running,
    respondBy: respondBy ?? null,
    firstServiceBy: firstServiceBy ?? null,
    dueAt: dueAt ?? null,
    expiresAt: respondBy && isUnanswered(state) ? expiryOf(respondBy, priority, hours) : null,
    confirmBy: confirmBy ?? null,
    pausedAt: pausedAt ?? null,
    pausedWorkingDays: paused(clocked, now),
    overdueWorkingDays: dueAt && isOverdue(clocked, now) ? workingDaysLate(dueAt, now) : 0,
    explanationZh: explanation(zh, clocked, now),
    explanationEn: explanation(en, clocked, now),
  };
}
