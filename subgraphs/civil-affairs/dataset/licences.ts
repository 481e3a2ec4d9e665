/** When each worker was licensed, so that 1,070 were by the end of 2008, 8,542 by the end of 2014 and 9,120 at the report. */
import { employedWorkers, licensedWorkers } from '@hub/kit/dataset/city.ts';
import { type Random, random } from '@hub/kit/dataset/random.ts';
import type { PlacedCareer } from './posts.ts';

const byEndOf2008 = 1_070;
const byEndOf2014 = 8_542;

/** Results of the yearly examination come out in late summer. */
const inYear = (year: number, chance: Random): string => chance.day(`${year}-08-20`, `${year}-09-28`);

const growth: Readonly<Record<'2009' | '2010' | '2011' | '2012' | '2013' | '2014', number>> = {
  2009: 5,
  2010: 9,
  2011: 14,
  2012: 20,
  2013: 25,
  2014: 27,
};

/** Licensed around the year of entry; those of 2015 mostly the year before. */
function yearOfEmployed(enteredOn: string, chance: Random): number {
  const year = Number(enteredOn.slice(0, 4));
  if (year === 2015) return chance.chance(0.3) ? 2015 : 2014;
  return Math.max(2009, chance.chance(0.5) ? year : year - 1);
}

/** Licence day by worker number less one: 1–3,800 employed at the report, those who had left, all others, the oldest licences last. */
export function licenceDays(placed: readonly PlacedCareer[]): readonly string[] {
  const chance = random('civil-affairs:licences');
  const entered = new Map(
    placed
      .filter(({ career }) => career.leftOn === null)
      .map(({ career, spells }) => [spells.at(-1)?.post.number ?? 0, career.enteredOn]),
  );
  const days = Array.from({ length: employedWorkers }, (_, index) =>
    inYear(yearOfEmployed(entered.get(index + 1) ?? '2014-01-01', chance), chance),
  );
  const gone = placed.filter(({ career }) => career.leftOn !== null);
  const thisYear = licensedWorkers - byEndOf2014 - days.filter((day) => day > '2014-12-31').length;
  const others = licensedWorkers - employedWorkers;
  for (let place = 0; place < others; place += 1) {
    const left = gone[place];
    // The first to be numbered after those who left are the newest of those never employed.
    if (left) days.push(inYear(Math.max(2009, Number(left.career.enteredOn.slice(0, 4))), chance));
    else if (place < gone.length + thisYear) days.push(inYear(2015, chance));
    else days.push(inYear(place >= others - byEndOf2008 ? 2008 : Number(chance.weighted(growth)), chance));
  }
  return days;
}
