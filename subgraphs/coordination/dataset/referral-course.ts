/** A script set in time and carried out step by step, as the exchange would have: every instant, deadline and version follows. */
import type { Random } from '@hub/kit/dataset/random.ts';
import type { OfficeHours } from '@hub/kit/office-hours.ts';
import { decide } from '@hub/kit/workflow/machine.ts';
import { addHours } from '@hub/kit/working-calendar.ts';
import { expiryOf, isUnanswered } from '../entities/referral-clock.ts';
import { referralMachine } from '../entities/referral-machine.ts';
import { notSent, standingAfter } from '../entities/referral-standing.ts';
import type {
  DepartmentCode,
  ReferralAction,
  ReferralActor,
  ReferralMissing,
  ReferralPriority,
  ReferralState,
} from '../schema.generated.ts';
import { officeHoursOf } from './departments.ts';
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

type Left = ReturnType<typeof standingAfter>;

export interface Course extends Left {
  readonly state: ReferralState;
  readonly events: readonly Event[];
  /** Whether an outcome was reported and stands. */
  readonly isCompleted: boolean;
  /** When it was last reported as an error; null where nobody did, or it was decided. */
  readonly errorReportedAt: string | null;
  readonly missing: readonly ReferralMissing[] | null;
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
  'REPORT_ERROR',
]);

/** The step the clock takes where nobody else has. */
const expiring: Step = { action: 'EXPIRE', by: 'CLOCK', noteZh: '两次答复时限均已过' };

/** When the clock lets it expire; null while no answer is awaited. */
const expiry = (state: ReferralState, { respondBy }: Left, priority: ReferralPriority, hours: OfficeHours) =>
  isUnanswered(state) && respondBy ? expiryOf(respondBy, priority, hours) : null;

const minutesLater = (instant: string, minutes: number, isByTheWall: boolean): string =>
  isByTheWall ? addHours(instant, minutes / 60) : instantAt(minuteOf(instant) + minutes, Number(instant.slice(17, 19)));

export interface Setting {
  readonly priority: ReferralPriority;
  /** The moment of the report; steps that would come later have not been taken. */
  readonly now: string;
  /** What it follows: the first step comes the minute after. */
  readonly after?: string | undefined;
  /** The departments of the ends; the usual hours where none is given. */
  readonly from?: DepartmentCode | undefined;
  readonly to?: DepartmentCode | undefined;
}

/** The office minute of the first step: `since` before the report for the last one, or any since the exchange opened. */
function firstMinute({ since }: Script, paces: readonly number[], after: string | undefined, chance: Random): number {
  if (after) return minuteOf(after) + 1;
  if (!since) return chance.between(0, officeMinutes - 1);
  return officeMinutes - chance.between(...since) - paces.reduce((sum, pace) => sum + pace, 0);
}

/** @throws {Error} when the script takes a step the machine does not have. */
export function courseOf(
  script: Script,
  { priority, now, after, from, to: receiver }: Setting,
  chance: Random,
): Course {
  const paces = script.steps.map((step) => minutesBefore(step, priority, chance));
  const first = instantAt(firstMinute(script, paces, after, chance), chance.between(0, 59));
  const ends = { priority, from: officeHoursOf(from), to: officeHoursOf(receiver) };
  const events: Event[] = [];
  let state: ReferralState = 'DRAFT';
  let left = standingAfter(notSent, { action: 'DRAFT', by: 'SENDER', at: first, to: 'DRAFT' }, ends);
  let isCompleted = false;
  let missing: readonly ReferralMissing[] | null = null;

  const take = (step: Step, at: string): void => {
    const { action, by: given, noteZh = null } = step;
    const actor = given ?? referralMachine.actions[action].by[0];
    const before = events.at(-1)?.to ?? null;
    const decision = decide(referralMachine, before, action, actor);
    if (!decision.allowed) throw new Error(`${script.name}: ${actor} cannot ${action} from ${before}`);
    state = decision.to;
    if (action !== 'REPORT_ERROR') left = standingAfter(left, { action, by: actor, at, to: state }, ends);
    if (action === 'COMPLETE') isCompleted = true;
    if (action === 'DISPUTE' || action === 'REOPEN') isCompleted = false;
    if (action === 'RETURN') missing = step.missing ?? ['OTHER'];
    events.push({ at, action, actor, from: before, to: state, noteZh });
  };

  /** When the clock takes the step: at its deadline, not at the script's pace. */
  const byClock = ({ action, by }: Step): string | null => {
    if (action === 'EXPIRE') return expiry(state, left, priority, ends.to);
    return action === 'CLOSE' && by === 'CLOCK' ? left.confirmBy : null;
  };

  for (const [place, step] of script.steps.entries()) {
    const before = events.at(-1)?.at;
    const expiresAt = expiry(state, left, priority, ends.to);
    const isByTheWall = priority === 'EMERGENCY' && atOnce.has(step.action);
    const inTurn = before ? minutesLater(before, paces[place] ?? 1, isByTheWall) : first;
    const at = byClock(step) ?? inTurn;
    // The clock waits for nobody: a step planned for after the expiry was not taken.
    if (at > now || (expiresAt && at > expiresAt)) break;
    take(step, at);
  }
  const expiresAt = expiry(state, left, priority, ends.to);
  if (expiresAt && expiresAt <= now) take(expiring, expiresAt);
  const last = events.at(-1);
  const errorReportedAt = last?.action === 'REPORT_ERROR' ? last.at : null;
  return { ...left, state, events, isCompleted, errorReportedAt, missing };
}
