/** The only place that knows a referral's deadlines: how long each priority has, what stops the clock, how it is told. */

import { addHours, addWorkingDays, hoursBetween, wallTime, workingDaysBetween } from '@hub/kit/working-calendar.ts';
import type { ReferralClock, ReferralPriority, ReferralState } from '../schema.generated.ts';

/** Hours by any clock, or working days. */
export type Allowance = { readonly hours: number } | { readonly workingDays: number };

/** Defaults of the exchange; no statute prescribes them. */
export const allowances = {
  EMERGENCY: { response: { hours: 2 }, firstService: { hours: 24 } },
  URGENT: { response: { workingDays: 1 }, firstService: { workingDays: 3 } },
  ROUTINE: { response: { workingDays: 5 }, firstService: { workingDays: 10 } },
} as const satisfies Record<ReferralPriority, Record<'response' | 'firstService', Allowance>>;

export const deadline = (from: string, allowance: Allowance): string =>
  'hours' in allowance ? addHours(from, allowance.hours) : addWorkingDays(from, allowance.workingDays);

/** A deadline moved on by the time the clock was stopped. */
export const resumed = (due: string, allowance: Allowance, pausedAt: string, resumedAt: string): string =>
  'hours' in allowance
    ? addHours(due, hoursBetween(pausedAt, resumedAt))
    : addWorkingDays(due, workingDaysBetween(pausedAt, resumedAt));

/** Past the second response time an unanswered referral expires. */
export const expiryOf = (respondBy: string, priority: ReferralPriority): string =>
  deadline(respondBy, allowances[priority].response);

/** What the clock is read from. */
export interface Clocked {
  readonly state: ReferralState;
  readonly respondBy?: string | null | undefined;
  readonly firstServiceBy?: string | null | undefined;
  readonly dueAt?: string | null | undefined;
  readonly pausedAt?: string | null | undefined;
  readonly pausedWorkingDays: number;
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

function explanation(clocked: Clocked, now: string): string {
  const { state, dueAt, pausedAt } = clocked;
  const days = paused(clocked, now);
  const stopped = days > 0 ? `;曾暂停${days}个工作日` : '';
  if (state === 'DRAFT') return '尚未送出,时钟未启动';
  if (pausedAt) return `自${told(pausedAt)}暂停计时,已${days}个工作日:等待转出方补充资料`;
  if (!dueAt) return `没有待满足的时限${stopped}`;
  const what = state === 'ACCEPTED' ? '首次服务' : '答复';
  if (!isOverdue(clocked, now)) return `应于${told(dueAt)}前${what}${stopped}`;
  return `应于${told(dueAt)}前${what},已逾期${workingDaysLate(dueAt, now)}个工作日${stopped}`;
}

/** The clock as it stands at `now`. */
export function clockOf(clocked: Clocked, now: string): ReferralClock {
  const { state, respondBy, firstServiceBy, dueAt, pausedAt } = clocked;
  const running = dueAt ? 'RUNNING' : 'STOPPED';
  return {
    state: state === 'DRAFT' ? 'NOT_STARTED' : pausedAt ? 'PAUSED' : running,
    respondBy: respondBy ?? null,
    firstServiceBy: firstServiceBy ?? null,
    dueAt: dueAt ?? null,
    pausedAt: pausedAt ?? null,
    pausedWorkingDays: paused(clocked, now),
    overdueWorkingDays: dueAt && isOverdue(clocked, now) ? workingDaysLate(dueAt, now) : 0,
    explanationZh: explanation(clocked, now),
  };
}
