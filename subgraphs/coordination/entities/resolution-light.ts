/** The only place that knows the traffic light: green with more than three days left, yellow with three or fewer, red past due. */
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import type { ResolutionState, TrafficLight } from '../schema.generated.ts';
import { finishedResolutionStates, openResolutionStates } from './lifecycle.ts';

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

export function lightOf(due: Due, today: string): TrafficLight | null {
  const left = daysLeft(due, today);
  if (left === null) return null;
  if (left < 0) return 'RED';
  return left <= yellowDays ? 'YELLOW' : 'GREEN';
}

/** The same as a condition on rows: the states and due dates that show `light` today. */
export function showing(light: TrafficLight, today: string) {
  const yellowTo = addDays(today, yellowDays);
  const dueOn = {
    RED: { to: addDays(today, -1) },
    YELLOW: { from: today, to: yellowTo },
    GREEN: { from: addDays(yellowTo, 1) },
  }[light];
  return { state: openResolutionStates, dueOn };
}
