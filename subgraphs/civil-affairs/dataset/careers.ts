/**
 * When workers entered, moved and left, so that the report's tenure (3,526, 236 and 38 of 3,800) and turnover (20.9 %,
 * 21.6 % and 22.0 % in 2012–2014, on mean headcounts of 1,000, 1,500 and 2,600) come out as whole people.
 */
import { employedWorkers } from '@hub/kit/dataset/city.ts';
import { addDays, type Random, random } from '@hub/kit/dataset/random.ts';
import { endOfTime } from './calendar.ts';

export interface Career {
  readonly enteredOn: string;
  /** The last day in the sector; null for those employed at the report. */
  readonly leftOn: string | null;
  /** The last day at the first of two agencies; null for those who never moved. */
  readonly movedOn: string | null;
}

type Wave = readonly [count: number, from: string, to: string];

/** Entries of the 3,800 employed at the report: five years and more, three to five, under three. */
const stayed: readonly Wave[] = [
  [38, '2008-03-01', '2010-10-26'],
  [130, '2010-10-27', '2011-12-20'],
  [106, '2012-01-05', '2012-10-26'],
  [196, '2012-10-27', '2012-12-20'],
  [730, '2013-01-05', '2013-12-20'],
  [1_700, '2014-01-05', '2014-12-20'],
  [900, '2015-01-05', '2015-10-20'],
];

/** Entries and exits of the 1,250 who had left by then; headcounts at the ends of 2011–2014: 800, 1,200, 1,800, 3,400. */
const entries: readonly Wave[] = [
  [732, '2008-06-01', '2011-12-20'],
  [218, '2012-01-05', '2012-12-20'],
  [60, '2013-01-05', '2013-12-20'],
  [240, '2014-01-05', '2014-12-20'],
];
const departures: readonly Wave[] = [
  [100, '2010-01-05', '2011-12-20'],
  [120, '2012-01-05', '2012-12-20'],
  [190, '2013-01-05', '2013-12-20'],
  [340, '2014-01-05', '2014-12-20'],
  [500, '2015-01-05', '2015-09-20'],
];

const moves: readonly Wave[] = [
  [30, '2011-03-01', '2011-12-20'],
  [89, '2012-01-05', '2012-12-20'],
  [134, '2013-01-05', '2013-12-20'],
  [232, '2014-01-05', '2014-12-20'],
  [160, '2015-01-05', '2015-09-20'],
];

const days = (waves: readonly Wave[], chance: Random): string[] =>
  waves.flatMap(([count, from, to]) => Array.from({ length: count }, () => chance.day(from, to)).sort());

/** Days nobody could have moved so soon after entering or so soon before leaving. */
const settled = 60;

function withMoves(careers: readonly Career[], chance: Random): readonly Career[] {
  const moved = careers.map((career) => ({ ...career }));
  for (const [count, from, to] of moves)
    for (let left = count; left > 0; ) {
      const index = chance.between(0, moved.length - 1);
      const career = moved[index] as Career;
      const movedOn = chance.day(from, to);
      const fits =
        career.movedOn === null &&
        addDays(career.enteredOn, settled) <= movedOn &&
        movedOn < addDays(career.leftOn ?? endOfTime, -settled);
      if (!fits) continue;
      moved[index] = { ...career, movedOn };
      left -= 1;
    }
  return moved;
}

/** Those employed at the report first, in the order they entered, then those who left. */
export function careers(): readonly Career[] {
  const chance = random('civil-affairs:careers');
  const current = days(stayed, chance).map((enteredOn): Career => ({ enteredOn, leftOn: null, movedOn: null }));
  const entered = days(entries, chance);
  // First in, first out: the n-th to leave is the n-th who came.
  const gone = days(departures, chance).map(
    (leftOn, index): Career => ({ enteredOn: entered[index] ?? leftOn, leftOn, movedOn: null }),
  );
  if (current.length !== employedWorkers)
    throw new RangeError(`${current.length} careers for ${employedWorkers} posts`);
  return withMoves([...current, ...gone], chance);
}
