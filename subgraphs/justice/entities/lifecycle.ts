/** The only place that knows in which states a person is under correction, and how ages are reckoned in days. */
import { addDays } from '@hub/kit/dataset/random.ts';
import type { CorrectionsState } from '../schema.generated.ts';

/** From admission to the end of the term. */
export const underCorrection = ['ADMITTED', 'UNDER_CORRECTION'] as const satisfies readonly CorrectionsState[];

/** The same day `years` before; 29 February becomes the last day of February. */
export function yearsBefore(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years;
  return day.endsWith('-02-29') ? addDays(`${year}-03-01`, -1) : `${year}${day.slice(4)}`;
}
