/** The only place that knows that corrections are counted at a month's end: days apart would let one person be counted by subtraction. */
import { addDays } from '@hub/kit/dataset/random.ts';

/** The last month's end on or before `day`. */
export const monthEndBy = (day: string): string =>
  addDays(day, 1).endsWith('-01') ? day : addDays(`${day.slice(0, 8)}01`, -1);

/** Nobody was received before; earlier days are counted at this one. */
const beforeRegister = '2005-12-31';

/** The month's end counted at: the one asked for, or today's; never one to come. */
export function countedAt(asOf: string | null | undefined, today: string): string {
  const day = asOf && asOf < today ? asOf : today;
  return day < beforeRegister ? beforeRegister : monthEndBy(day);
}

/** The ends of the months from the one `from` lies in to the last one over by `to`, none before the register began. */
export function monthEnds(from: string, to: string): string[] {
  const ends: string[] = [];
  for (let first = `${(from < beforeRegister ? beforeRegister : from).slice(0, 8)}01`; ; ) {
    const next = `${addDays(first, 31).slice(0, 8)}01`;
    const end = addDays(next, -1);
    if (end > to) return ends;
    ends.push(end);
    first = next;
  }
}
