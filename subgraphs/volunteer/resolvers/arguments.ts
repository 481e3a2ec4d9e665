/** How optional arguments become conditions: one that is absent is none, one that is given is checked, even when empty. */
import { checkPeriod } from '@hub/kit/check.ts';

type Absent = null | undefined;

export const given = (value: string | Absent, check: (value: string) => string): string | undefined =>
  value === null || value === undefined ? undefined : check(value);

/** The days from `from` to `to`, either of them open. @throws {GraphQLError} PERIOD_REVERSED. */
export function days(from: string | Absent, to: string | Absent): { readonly from?: string; readonly to?: string } {
  if (from && to) checkPeriod(from, to);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
