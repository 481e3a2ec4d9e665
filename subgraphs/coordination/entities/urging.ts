/** 催办: whoever lets a deadline pass may be urged to act, at most once a working day. Pure. */
import { type OfficeHours, usualHours } from '@hub/kit/office-hours.ts';
import type { Guard } from '@hub/kit/workflow/machine.ts';
import { addWorkingDays, instantOf, wallTime } from '@hub/kit/working-calendar.ts';

/** What was stored of it; a count of 0 has no instant. */
export interface Urged {
  readonly urgedCount: number;
  readonly urgedAt?: string | null | undefined;
}

export const notUrged = { urgedCount: 0, urgedAt: null } as const;

export const urgedOnceMore = ({ urgedCount }: Urged, now: string): Urged => ({
  urgedCount: urgedCount + 1,
  urgedAt: now,
});

/** As published; null where nobody was urged. */
export const urgingOf = ({ urgedCount, urgedAt }: Urged) => (urgedAt ? { count: urgedCount, lastAt: urgedAt } : null);

/** From the opening of the next working day on: what was done on a free day counts as the next working day's. `hours` are those of who is urged. */
export const mayUrgeAgain = (
  { urgedAt }: Pick<Urged, 'urgedAt'>,
  now: string,
  hours: OfficeHours = usualHours,
): boolean =>
  !urgedAt || addWorkingDays(instantOf(wallTime(urgedAt).slice(0, 10), `${hours.opensAt}:00`), 1, hours) <= now;

export interface UrgingFacts {
  /** A deadline of who is urged has passed. */
  readonly isOverdue: boolean;
  readonly mayUrgeAgain: boolean;
}

export const urgingGuards = {
  OVERDUE: {
    zh: '时限已过',
    en: 'a deadline must have passed',
    holds: ({ isOverdue }) => isOverdue,
  },
  ONCE_A_WORKING_DAY: {
    zh: '每个工作日至多催办一次,本工作日尚未催办',
    en: 'it must not have been urged on this working day already',
    holds: (facts) => facts.mayUrgeAgain,
  },
} as const satisfies Readonly<Record<string, Guard<UrgingFacts>>>;
