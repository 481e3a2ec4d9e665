/** What a resolution may be bound to, and whether a value meets it. Pure. */
import type { DepartmentCode, ResolutionComparator, ResolutionMetric } from '../schema.generated.ts';
import { millionths } from './figure-verdict.ts';

/** A metric, and the target it has to meet. */
export interface Measure {
  readonly metric: ResolutionMetric;
  readonly comparator: ResolutionComparator;
  /** A decimal in the metric's unit. */
  readonly target: string;
  /** Where the metric is FIGURE. */
  readonly figureCode: string | null;
  /** Where it is of referrals: those sent from this day on, between these departments or all. */
  readonly since: string | null;
  readonly from: DepartmentCode | null;
  readonly to: DepartmentCode | null;
}
export type ResolutionMeasureRow = Measure;

/** Null where nobody can say: the department that holds the data did not answer, or they are too few to be shown. */
export function meets({ comparator, target }: Measure, value: string | null): boolean | null {
  if (value === null) return null;
  const [measured, wanted] = [millionths(value), millionths(target)];
  return comparator === 'AT_LEAST' ? measured >= wanted : measured <= wanted;
}
