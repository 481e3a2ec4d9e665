/** Day arithmetic of contracts and procurement: months, years, working days. Days are 'YYYY-MM-DD'. */
import { addDays } from '@hub/kit/dataset/random.ts';

/** Stands for "no end" in columns that are compared, never shown. */
export const endOfTime = '9999-12-31';

const two = (number: number): string => String(number).padStart(2, '0');

/** The same day of the month, `months` later; days after the 28th become the 28th. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const counted = year * 12 + (month - 1) + months;
  return `${Math.floor(counted / 12)}-${two((counted % 12) + 1)}-${two(Math.min(date, 28))}`;
}

/** The last day of a term of `years` that starts on `day`. */
export const termEnd = (day: string, years: number): string => addDays(addMonths(day, years * 12), -1);

/** `day`, or the 28th of its month where it is later: a day every month has. */
export const onOrBefore28 = (day: string): string => (Number(day.slice(8)) > 28 ? `${day.slice(0, 8)}28` : day);

/** Every day of `year`, or up to `last` where that comes first. */
export function daysOf(year: number, last: string): readonly string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}`) && day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The entries of `steps` that have been reached, in order of day. */
export const reached = <Step extends { readonly on: string }>(steps: readonly Step[], today: string): Step[] =>
  steps.filter(({ on }) => on <= today).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
