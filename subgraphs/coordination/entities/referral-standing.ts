/** What each step does to a referral's deadlines and marks; the exchange and its dataset both go by it. Pure. */

import { type OfficeHours, usualHours } from '@hub/kit/office-hours.ts';
import { addWorkingDays, hoursBetween, wallTime, workingDaysBetween } from '@hub/kit/working-calendar.ts';
import type { ReferralAction, ReferralActor, ReferralPriority, ReferralState } from '../schema.generated.ts';
import { allowances, deadline, resumed } from './referral-clock.ts';
import { confirmWorkingDays, reopenableStates } from './referral-machine.ts';

/** What the steps have left behind so far. */
export interface Standing {
  readonly sentAt?: string | null | undefined;
  readonly respondedAt?: string | null | undefined;
  readonly firstServiceAt?: string | null | undefined;
  readonly respondBy?: string | null | undefined;
  readonly firstServiceBy?: string | null | undefined;
  readonly pausedAt?: string | null | undefined;
  readonly pausedWorkingDays: number;
  readonly wasAccepted: boolean;
}

export interface Step {
  readonly action: ReferralAction;
  readonly by: ReferralActor;
  readonly at: string;
  /** The state it leads to. */
  readonly to: ReferralState;
}

/** Whose hours the deadlines are kept in: an answer is the receiver's to give, a confirmation the sender's. */
export interface Ends {
  readonly priority: ReferralPriority;
  readonly from?: OfficeHours | undefined;
  readonly to?: OfficeHours | undefined;
}

export const notSent: Standing = { pausedWorkingDays: 0, wasAccepted: false };

const answers: ReadonlySet<ReferralAction> = new Set(['ACCEPT', 'DECLINE', 'RETURN', 'REDIRECT']);

function respondByAfter(before: Standing, { action, at }: Step, { priority, to = usualHours }: Ends): string | null {
  const { response } = allowances[priority];
  if (action === 'SEND' && before.pausedAt && before.respondBy)
    return resumed(before.respondBy, response, before.pausedAt, at, to);
  if (action === 'SEND' || action === 'REOPEN' || action === 'FORWARD') return deadline(at, response, to);
  return before.respondBy ?? null;
}

function firstServiceByAfter(before: Standing, { action, at }: Step, { priority, to = usualHours }: Ends) {
  if (action === 'ACCEPT') return deadline(at, allowances[priority].firstService, to);
  const isAnew = action === 'REOPEN' || action === 'FORWARD' || (action === 'SEND' && !before.pausedAt);
  return isAnew ? null : (before.firstServiceBy ?? null);
}

const dueIn = (state: ReferralState, respondBy: string | null, firstServiceBy: string | null): string | null => {
  if (state === 'SENT' || state === 'ACKNOWLEDGED') return respondBy;
  return state === 'ACCEPTED' ? firstServiceBy : null;
};

/** Columns as they stand after `step`; a report of an error changes none of them. */
export function standingAfter(before: Standing, step: Step, ends: Ends) {
  const { action, at, to, by } = step;
  const isBegun = action === 'SEND' || action === 'REOPEN' || action === 'FORWARD';
  const sentAt = before.sentAt ?? (isBegun ? at : null);
  const respondedAt = before.respondedAt ?? (answers.has(action) ? at : null);
  const firstServiceAt = before.firstServiceAt ?? (action === 'START' ? at : null);
  const respondBy = respondByAfter(before, step, ends);
  const firstServiceBy = firstServiceByAfter(before, step, ends);
  const pausedAt = action === 'RETURN' ? at : null;
  const wasPaused = action === 'SEND' && before.pausedAt ? workingDaysBetween(before.pausedAt, at) : 0;
  return {
    sentAt,
    sentOn: sentAt && wallTime(sentAt).slice(0, 10),
    respondedAt,
    firstServiceAt,
    respondBy,
    firstServiceBy,
    pausedAt,
    pausedWorkingDays: before.pausedWorkingDays + wasPaused,
    wasAccepted: before.wasAccepted || action === 'ACCEPT',
    closedUnconfirmed: action === 'CLOSE' && by === 'CLOCK',
    confirmBy: action === 'COMPLETE' ? addWorkingDays(at, confirmWorkingDays, ends.from) : null,
    endedAt: reopenableStates.has(to) ? at : null,
    dueAt: dueIn(to, respondBy, firstServiceBy),
    hoursToResponse: sentAt && respondedAt ? Math.round(hoursBetween(sentAt, respondedAt) * 10) / 10 : null,
    workingDaysToService: sentAt && firstServiceAt ? workingDaysBetween(sentAt, firstServiceAt) : null,
  };
}
