/** A script set in time and carried out step by step, as the exchange would have: every instant, deadline and version follows. */
import type { Random } from '@hub/kit/dataset/random.ts';
import { addHours, workingDaysBetween } from '@hub/kit/working-calendar.ts';
import { isReferralStep, referralTransitions } from '../entities/lifecycle.ts';
import { allowances, deadline, expiryOf, resumed } from '../entities/referral-clock.ts';
import type { ReferralAction, ReferralActor, ReferralPriority, ReferralState } from '../schema.generated.ts';
import { instantAt, minuteOf, officeMinutes } from './office-time.ts';
import { minutesBefore, type Script, type Step } from './referral-scripts.ts';

export interface Event {
  readonly at: string;
  readonly action: ReferralAction;
  readonly actor: ReferralActor;
  readonly from: ReferralState | null;
  readonly to: ReferralState;
  readonly noteZh: string | null;
}

/** What the steps have left behind so far. */
interface Standing {
  state: ReferralState;
  sentAt: string | null;
  respondedAt: string | null;
  firstServiceAt: string | null;
  respondBy: string | null;
  firstServiceBy: string | null;
  pausedAt: string | null;
  pausedWorkingDays: number;
  wasAccepted: boolean;
  isCompleted: boolean;
  closedUnconfirmed: boolean;
}

export interface Course extends Readonly<Standing> {
  readonly events: readonly Event[];
  readonly dueAt: string | null;
}

/** In an emergency these follow by the clock on the wall, nights and holidays included. */
const atOnce: ReadonlySet<ReferralAction> = new Set([
  'ACKNOWLEDGE',
  'ACCEPT',
  'DECLINE',
  'RETURN',
  'REDIRECT',
  'START',
  'WITHDRAW',
  'ENTER_IN_ERROR',
]);

const answers: ReadonlySet<ReferralAction> = new Set(['ACCEPT', 'DECLINE', 'RETURN', 'REDIRECT']);

/** The step the clock takes where nobody else has. */
const expiring: Step = { action: 'EXPIRE', by: 'CLOCK', noteZh: '两次答复时限均已过' };

/** What a step does to deadlines and marks. */
function carryOut(
  standing: Standing,
  { action, actor, at }: Pick<Event, 'action' | 'actor' | 'at'>,
  priority: ReferralPriority,
): void {
  const { response, firstService } = allowances[priority];
  if (action === 'SEND' && standing.pausedAt && standing.respondBy) {
    standing.respondBy = resumed(standing.respondBy, response, standing.pausedAt, at);
    standing.pausedWorkingDays += workingDaysBetween(standing.pausedAt, at);
  } else if (action === 'SEND' || action === 'REOPEN') {
    standing.sentAt ??= at;
    standing.respondBy = deadline(at, response);
    standing.firstServiceBy = null;
    standing.isCompleted = false;
  }
  standing.pausedAt = action === 'RETURN' ? at : null;
  if (action === 'ACCEPT') {
    standing.firstServiceBy = deadline(at, firstService);
    standing.wasAccepted = true;
  }
  if (action === 'START') standing.firstServiceAt ??= at;
  if (answers.has(action)) standing.respondedAt ??= at;
  if (action === 'COMPLETE') standing.isCompleted = true;
  if (action === 'DISPUTE') standing.isCompleted = false;
  standing.closedUnconfirmed = action === 'CLOSE' && actor === 'CLOCK';
  standing.state = referralTransitions[action].to;
}

const isUnanswered = ({ state }: Standing): boolean => state === 'SENT' || state === 'ACKNOWLEDGED';

function dueAt(standing: Standing): string | null {
  if (isUnanswered(standing)) return standing.respondBy;
  return standing.state === 'ACCEPTED' ? standing.firstServiceBy : null;
}

/** When the clock lets it expire; null while no answer is awaited. */
const expiry = (standing: Standing, priority: ReferralPriority): string | null =>
  isUnanswered(standing) && standing.respondBy ? expiryOf(standing.respondBy, priority) : null;

const minutesLater = (instant: string, minutes: number, isByTheWall: boolean): string =>
  isByTheWall ? addHours(instant, minutes / 60) : instantAt(minuteOf(instant) + minutes, Number(instant.slice(17, 19)));

export interface Setting {
  readonly priority: ReferralPriority;
  /** The moment of the report; steps that would come later have not been taken. */
  readonly now: string;
  /** What it follows: the first step comes the minute after. */
  readonly after?: string | undefined;
}

/** The office minute of the first step: `since` before the report for the last one, or any since the exchange opened. */
function firstMinute({ since }: Script, paces: readonly number[], after: string | undefined, chance: Random): number {
  if (after) return minuteOf(after) + 1;
  if (!since) return chance.between(0, officeMinutes - 1);
  return officeMinutes - chance.between(...since) - paces.reduce((sum, pace) => sum + pace, 0);
}

/** @throws {Error} when the script takes a step the lifecycle does not have. */
export function courseOf(script: Script, { priority, now, after }: Setting, chance: Random): Course {
  const paces = script.steps.map((step) => minutesBefore(step, priority, chance));
  const first = instantAt(firstMinute(script, paces, after, chance), chance.between(0, 59));
  const standing: Standing = {
    state: 'DRAFT',
    sentAt: null,
    respondedAt: null,
    firstServiceAt: null,
    respondBy: null,
    firstServiceBy: null,
    pausedAt: null,
    pausedWorkingDays: 0,
    wasAccepted: false,
    isCompleted: false,
    closedUnconfirmed: false,
  };
  const events: Event[] = [];

  const take = ({ action, by, noteZh }: Step, at: string): void => {
    const actor = by ?? (referralTransitions[action].by[0] as ReferralActor);
    const from = events.at(-1)?.to ?? null;
    carryOut(standing, { action, actor, at }, priority);
    if (!isReferralStep(action, from, standing.state, actor))
      throw new Error(`${script.name}: ${actor} cannot ${action} from ${from}`);
    events.push({ at, action, actor, from, to: standing.state, noteZh: noteZh ?? null });
  };

  for (const [place, step] of script.steps.entries()) {
    const before = events.at(-1)?.at;
    const expiresAt = expiry(standing, priority);
    const isByTheWall = priority === 'EMERGENCY' && atOnce.has(step.action);
    const inTurn = before ? minutesLater(before, paces[place] ?? 1, isByTheWall) : first;
    const at = step.action === 'EXPIRE' && expiresAt ? expiresAt : inTurn;
    // The clock waits for nobody: a step planned for after the expiry was not taken.
    if (at > now || (expiresAt && at > expiresAt)) break;
    take(step, at);
  }
  const expiresAt = expiry(standing, priority);
  if (expiresAt && expiresAt <= now) take(expiring, expiresAt);
  return { ...standing, events, dueAt: dueAt(standing) };
}
