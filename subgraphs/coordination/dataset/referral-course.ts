/** A script set in time and carried out step by step, as the exchange would have: every instant, deadline and version follows. */
import type { Random } from '@hub/kit/dataset/random.ts';
import { isReferralStep, referralTransitions } from '../entities/lifecycle.ts';
import { allowances, deadline, expiryOf, resumed } from '../entities/referral-clock.ts';
import { addHours, workingDaysBetween } from '../entities/working-calendar.ts';
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

/** What the steps left behind. */
export interface Course {
  readonly events: readonly Event[];
  readonly state: ReferralState;
  readonly sentAt: string | null;
  readonly respondedAt: string | null;
  readonly firstServiceAt: string | null;
  readonly respondBy: string | null;
  readonly firstServiceBy: string | null;
  readonly dueAt: string | null;
  readonly pausedAt: string | null;
  readonly pausedWorkingDays: number;
  readonly wasAccepted: boolean;
  readonly isCompleted: boolean;
  readonly closedUnconfirmed: boolean;
}

/** In an emergency these follow by the clock on the wall, nights and holidays included. */
const atOnce: ReadonlySet<ReferralAction> = new Set([
  'ACKNOWLEDGE',
  'ACCEPT',
  'DECLINE',
  'RETURN',
  'REDIRECT',
  'START',
]);

const answers: ReadonlySet<ReferralAction> = new Set(['ACCEPT', 'DECLINE', 'RETURN', 'REDIRECT']);

/** Office minutes an unanswered referral has before it expires. */
const untilExpiry: Readonly<Record<ReferralPriority, number>> = { EMERGENCY: 240, URGENT: 960, ROUTINE: 4_800 };

interface Timed {
  readonly step: Step;
  /** Office minutes after the step before. */
  readonly after: number;
}

function timed({ steps }: Script, priority: ReferralPriority, chance: Random): readonly Timed[] {
  let sinceSent = 0;
  return steps.map((step) => {
    const after =
      step.action === 'EXPIRE' ? Math.max(0, untilExpiry[priority] - sinceSent) : minutesBefore(step, priority, chance);
    sinceSent = step.action === 'SEND' || step.action === 'REOPEN' ? 0 : sinceSent + after;
    return { step, after };
  });
}

type Standing = {
  -readonly [K in Exclude<keyof Course, 'events' | 'dueAt'>]: Course[K];
};

const begun: Readonly<Standing> = {
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
    standing.pausedAt = null;
  } else if (action === 'SEND' || action === 'REOPEN') {
    standing.sentAt ??= at;
    standing.respondBy = deadline(at, response);
    standing.firstServiceBy = null;
    standing.isCompleted = false;
  }
  if (action === 'RETURN') standing.pausedAt = at;
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

function dueAt({ state, respondBy, firstServiceBy }: Standing): string | null {
  if (state === 'SENT' || state === 'ACKNOWLEDGED') return respondBy;
  return state === 'ACCEPTED' ? firstServiceBy : null;
}

/** Each step comes at least a minute after the one before. */
function instantAfter(before: string, { step, after }: Timed, standing: Standing, priority: ReferralPriority): string {
  if (step.action === 'EXPIRE' && standing.respondBy) return expiryOf(standing.respondBy, priority);
  const minutes = Math.max(1, after);
  if (priority === 'EMERGENCY' && atOnce.has(step.action)) return addHours(before, minutes / 60);
  return instantAt(minuteOf(before) + minutes, Number(before.slice(17, 19)));
}

/** Where a script begins: `since` office minutes before the report after its last step, or at any time since the exchange opened. */
function startOf({ since }: Script, steps: readonly Timed[], chance: Random): number {
  if (!since) return chance.between(0, officeMinutes - 1);
  const length = steps.reduce((sum, { after }) => sum + after, 0);
  return officeMinutes - chance.between(...since) - length;
}

export interface Setting {
  readonly priority: ReferralPriority;
  /** The moment of the report; steps that would come later have not been taken. */
  readonly now: string;
  /** The instant of the first step, where it is told. */
  readonly startedAt?: string | undefined;
}

/** @throws {Error} when the script takes a step the lifecycle does not have. */
export function courseOf(script: Script, { priority, now, startedAt }: Setting, chance: Random): Course {
  const steps = timed(script, priority, chance);
  const start = startedAt ? minuteOf(startedAt) : startOf(script, steps, chance);
  const second = chance.between(0, 59);
  const standing: Standing = { ...begun };
  const events: Event[] = [];
  for (const each of steps) {
    const { action, noteZh = null, by } = each.step;
    const before = events.at(-1);
    const at = before ? instantAfter(before.at, each, standing, priority) : instantAt(start, second);
    if (at > now) break;
    const actor = by ?? (referralTransitions[action].by[0] as ReferralActor);
    const from = before?.to ?? null;
    carryOut(standing, { action, actor, at }, priority);
    if (!isReferralStep(action, from, standing.state, actor))
      throw new Error(`${script.name}: ${actor} cannot ${action} from ${from}`);
    events.push({ at, action, actor, from, to: standing.state, noteZh });
  }
  return { ...standing, events, dueAt: dueAt(standing) };
}
