/** The monthly returns: what came in and went out, as policy releases it. */
import { checkDistrict, checkPeriod } from '@hub/kit/check.ts';
import type { Place } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { precisionOf, released } from '../policy.ts';
import type { CorrectionsReturn, QueryResolvers } from '../schema.generated.ts';
import { countedAt, monthEnds } from './month.ts';
import { type Movements, movementsOf } from './register-counts.ts';
import { placeOfDistrict } from './statistics.ts';

/** The most months one answer holds. */
const mostReturns = 120;

const none: Movements = { received: new Map(), ended: new Map() };

const until = (movements: ReadonlyMap<string, number>, last: string): number =>
  [...movements].reduce((sum, [month, people]) => (month <= last ? sum + people : sum), 0);

function returnOf({ by }: Place, asOf: string, moved: Movements): CorrectionsReturn {
  const month = asOf.slice(0, 7);
  const received = released(moved.received.get(month) ?? 0, 'rounded');
  const ended = released(moved.ended.get(month) ?? 0, 'rounded');
  const running = until(moved.received, month) - until(moved.ended, month);
  const underCorrection = released(running, precisionOf('total', by, asOf));
  return {
    asOf,
    received: received.count,
    receivedSuppressed: received.suppressed,
    ended: ended.count,
    endedSuppressed: ended.suppressed,
    underCorrection: underCorrection.count,
    underCorrectionSuppressed: underCorrection.suppressed,
    quality: 'SYNTHETIC',
  };
}

async function returnsOf(place: Place, from: string, to: string, context: Context): Promise<CorrectionsReturn[]> {
  const moved = (await context.load(movementsOf, place.key, { by: place.by })) ?? none;
  const months = monthEnds(from, countedAt(to, context.today)).slice(-mostReturns);
  return months.map((asOf) => returnOf(place, asOf, moved));
}

export const returnsQueries: QueryResolvers = {
  correctionsReturns: (_, { from, to, district }, context) => {
    const period = checkPeriod(from, to);
    const place = placeOfDistrict(checkDistrict(district));
    return place && returnsOf(place, period.from, period.to, context);
  },
};
