/** Periods as list filters, where a bound not given is none, and as statistics, which are by whole months. */
import { checkPeriod } from '@hub/kit/check.ts';
import { addDays } from '@hub/kit/dataset/random.ts';

/** @throws {GraphQLError} PERIOD_REVERSED. */
export const between = (earliest: string | null | undefined, latest: string | null | undefined) => {
  if (earliest && latest) checkPeriod(earliest, latest);
  return { from: earliest ?? undefined, to: latest ?? undefined };
};

export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The whole months a period touches: periods a day apart would let one referral be counted by subtraction.
 * @throws {GraphQLError} PERIOD_REVERSED.
 */
export function wholeMonths({ from, to }: Period): Period {
  checkPeriod(from, to);
  const nextMonth = `${addDays(`${to.slice(0, 8)}01`, 31).slice(0, 8)}01`;
  return { from: `${from.slice(0, 8)}01`, to: addDays(nextMonth, -1) };
}
