/**
 * The only place that knows the traffic light: by its due date, green with more than three days left, yellow with three or
 * fewer, red past due; where it is bound to a metric, by the data: green where they meet the target and only there.
 */
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import type { ResolutionState, TrafficLight } from '../schema.generated.ts';
import { finishedResolutionStates } from './resolution-machine.ts';
import { type Measure, meets } from './resolution-measure.ts';

/** Calendar days, after the practice of supervision offices. */
export const yellowDays = 3;

const isFinished = (state: ResolutionState): boolean => (finishedResolutionStates as readonly string[]).includes(state);

export interface Due {
  readonly state: ResolutionState;
  readonly dueOn: string;
}

/** Null once nothing is due any more. */
export const daysLeft = ({ state, dueOn }: Due, today: string): number | null =>
  isFinished(state) ? null : daysBetween(today, dueOn);

function lightByDate(left: number): TrafficLight {
  if (left < 0) return 'RED';
  return left <= yellowDays ? 'YELLOW' : 'GREEN';
}

/** `value` is what was measured; null where nobody can say, which is UNKNOWN and never green. */
export function lightOf(
  { measure, ...due }: Due & { readonly measure?: Measure | null | undefined },
  value: string | null,
  today: string,
): TrafficLight | null {
  const left = daysLeft(due, today);
  if (left === null) return null;
  if (!measure) return lightByDate(left);
  const isMet = meets(measure, value);
  if (isMet === null) return 'UNKNOWN';
  if (isMet) return 'GREEN';
  return left < 0 ? 'RED' : 'YELLOW';
}

/** The first day a light that is not green stands by date. */
export const since = (light: TrafficLight, dueOn: string): string =>
  light === 'RED' ? addDays(dueOn, 1) : addDays(dueOn, -yellowDays);
