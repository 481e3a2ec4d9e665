/** The only place that knows the days of a project: when it is about to end, and when the catalogue lets it go. */
import { addDays } from '@hub/kit/dataset/random.ts';

/** A contract that ends within so many days makes its project EXPIRING. */
const nearEndDays = 90;
/** Years after which a listed project nobody bought may be delisted: the project catalogue's own rule. */
const yearsUnbought = 2;

export const nearEndFrom = (runsUntil: string | null | undefined): string | null =>
  runsUntil ? addDays(runsUntil, -nearEndDays) : null;

export const delistableOn = (cataloguedOn: string | null | undefined): string | null =>
  cataloguedOn ? `${Number(cataloguedOn.slice(0, 4)) + yearsUnbought}${cataloguedOn.slice(4)}` : null;
