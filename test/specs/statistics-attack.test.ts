/** Plays the attacker who has every published statistic and a pencil: no count too small to show may come out exactly. */
import { districtCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a published number says of the count behind it: rounded to the nearest 5, exact, or small. */
const rangeOf = (shown: number | null, smallest: number, isRounded = true): Range => {
  if (shown === null) return { least: 1, most: smallest };
  if (shown === 0 || !isRounded) return { least: shown, most: shown };
  return { least: shown - 2, most: shown + 2 };
};

/** Counts of months from what is said of every period of whole months: bounds on differences, made as tight as they can be. */
function monthsFrom(months: number, said: ReadonlyMap<string, Range>): Range[] {
  const most = Array.from({ length: months + 1 }, (_, from) =>
    Array.from({ length: months + 1 }, (__, to) => {
      if (from === to) return 0;
      if (from < to) return said.get(`${from}-${to}`)?.most ?? Number.POSITIVE_INFINITY;
      return -(said.get(`${to}-${from}`)?.least ?? 0);
    }),
  );
  const at = (from: number, to: number): number => most[from]?.[to] ?? Number.POSITIVE_INFINITY;
  for (let by = 0; by <= months; by += 1)
    for (let from = 0; from <= months; from += 1)
      for (let to = 0; to <= months; to += 1)
        if (at(from, by) + at(by, to) < at(from, to)) (most[from] as number[])[to] = at(from, by) + at(by, to);
  return Array.from({ length: months }, (_, month) => ({ least: -at(month + 1, month), most: at(month, month + 1) }));
}

const isExactAndSmall = ({ least, most }: Range, smallest: number): boolean =>
  least === most && least >= 1 && least <= smallest;

describe('the attacker’s pencil', () => {
  test('finds a month from exact totals, and none from rounded ones of two periods', () => {
    const exact = new Map([
      ['0-1', { least: 40, most: 40 }],
      ['0-2', { least: 43, most: 43 }],
    ]);
    expect(monthsFrom(2, exact)[1]).toEqual({ least: 3, most: 3 });
    const rounded = new Map([
      ['0-1', rangeOf(40, 10)],
      ['0-2', rangeOf(45, 10)],
      ['1-2', rangeOf(null, 10)],
    ]);
    expect(isExactAndSmall(monthsFrom(2, rounded)[1] as Range, 10)).toBe(false);
  });
});

/** Ends of six months in a row. */
const ends = ['2014-01-31', '2014-02-28', '2014-03-31', '2014-04-30', '2014-05-31', '2014-06-30'];
const begins = ends.map((day) => `${day.slice(0, 8)}01`);
const districts = districtCodes.map(({ code }) => code);

const windows = begins.flatMap((from, begin) =>
  ends.slice(begin).map((to, length) => ({ from, to, key: `${begin}-${begin + length + 1}` })),
);

/** Every published number of `field` in `selection`, for every period of whole months within the six. */
async function periods(
  field: string,
  selection: string,
  district?: string,
): Promise<Map<string, Record<string, number | null>>> {
  const found = new Map<string, Record<string, number | null>>();
  const place = district ? `, district: "${district}"` : '';
  for (let first = 0; first < windows.length; first += 7) {
    const asked = windows.slice(first, first + 7);
    const query = asked.map(
      ({ from, to }, at) => `p${at}: ${field}(from: "${from}", to: "${to}"${place}) { ${selection} }`,
    );
    const { json } = await hub.ask(`{ ${query.join(' ')} }`);
    expect(json.errors).toBeUndefined();
    for (const [at, { key }] of asked.entries()) found.set(key, json.data[`p${at}`]);
  }
  return found;
}

describe('periods taken from each other', () => {
  test('of health show no small month of any district', async () => {
    const pinned: string[] = [];
    for (const district of [undefined, ...districts]) {
      const said = await periods('medicalSocialWorkStatistics', 'casesOpened casesClosed', district);
      for (const name of ['casesOpened', 'casesClosed']) {
        const ranges = new Map([...said].map(([key, numbers]) => [key, rangeOf(numbers[name] ?? null, 10)]));
        for (const [month, range] of monthsFrom(6, ranges).entries())
          if (isExactAndSmall(range, 10)) pinned.push(`${district ?? 'city'} ${name} ${ends[month]} ${range.least}`);
      }
    }
    expect(pinned).toEqual([]);
  }, 60_000);

  test('of referrals show no small month of any flow into any district', async () => {
    const names = ['sent', 'accepted', 'closedLoop'] as const;
    const pinned: string[] = [];
    for (const district of districts) {
      const said = await periods('referralFlow', `statistics { ${names.join(' ')} }`, district);
      for (let flow = 0; flow < 16; flow += 1)
        for (const name of names) {
          const ranges = [...said].map(([key, flows]) => {
            const { statistics } = (flows as unknown as readonly { statistics: Record<string, number | null> }[])[
              flow
            ] as { statistics: Record<string, number | null> };
            const shown = statistics[name] ?? null;
            // Withheld is what is small, what would leave something small, and what stands beside it: up to any number.
            const range = shown === null ? { least: 0, most: Number.POSITIVE_INFINITY } : rangeOf(shown, 10);
            return [key, range] as const;
          });
          for (const [month, range] of monthsFrom(6, new Map(ranges)).entries())
            if (isExactAndSmall(range, 7)) pinned.push(`${district} ${flow} ${name} ${ends[month]} ${range.least}`);
        }
    }
    expect(pinned).toEqual([]);
  }, 60_000);

  test('of volunteers’ hours show no small month of any origin or state', async () => {
    const said = await periods('hoursStatistics', 'byOrigin { origin records } byState { state records }');
    const pinned: string[] = [];
    // biome-ignore lint/suspicious/noExplicitAny: the test reads the shape it asked for
    const cells = (each: any): Map<string, number | null> =>
      new Map([...each.byOrigin, ...each.byState].map(({ origin, state, records }) => [origin ?? state, records]));
    for (const name of new Set([...said.values()].flatMap((each) => [...cells(each).keys()]))) {
      const ranges = new Map([...said].map(([key, each]) => [key, rangeOf(cells(each).get(name) ?? 0, 7)]));
      for (const [key, each] of said) if (cells(each).get(name) === null) ranges.set(key, rangeOf(null, 7));
      for (const range of monthsFrom(6, ranges)) if (isExactAndSmall(range, 7)) pinned.push(`${name} ${range.least}`);
    }
    expect(pinned).toEqual([]);
  }, 60_000);
});

describe('a median', () => {
  test('says nothing of how many it is the middle of: whether that is even, or too small to show', async () => {
    const kinds = [
      { field: 'medicalSocialWorkStatistics', count: 'dischargesReferred', middle: 'medianDaysToReferral' },
      { field: 'referralStatistics', count: 'sent', middle: 'medianHoursToResponse' },
      { field: 'referralStatistics', count: 'sent', middle: 'medianDaysToFirstService' },
    ];
    const medians: number[] = [];
    for (const { field, count, middle } of kinds)
      for (const district of [undefined, ...districts])
        for (const said of (await periods(field, `${count} ${middle}`, district)).values()) {
          const median = said[middle] ?? null;
          if (median === null) continue;
          // Shown beside a number of its own that is large enough, or withheld to cover another.
          expect(said[count] ?? 10).toBeGreaterThanOrEqual(10);
          medians.push(median);
        }
    expect(medians.length).toBeGreaterThan(20);
    expect(medians.filter((value) => !Number.isInteger(value))).toEqual([]);
  }, 60_000);
});

describe('places taken from the city', () => {
  test.each([
    [
      'justice',
      'correctionsStatistics',
      'correctionsByDistrict(asOf: "2015-09-30")',
      'asOf: "2015-09-30"',
      ['underCorrection', 'cumulativeReceived', 'cumulativeEnded', 'reoffended'],
    ],
    [
      'health',
      'medicalSocialWorkStatistics',
      'medicalSocialWorkByDistrict(from: "2014-03-01", to: "2014-03-31")',
      'from: "2014-03-01", to: "2014-03-31"',
      ['casesOpened', 'casesClosed'],
    ],
  ] as const)('of %s show no small district', async (_, field, byDistrict, given, names) => {
    const { json } = await hub.ask(
      `{ city: ${field}(${given}) { ${names.join(' ')} } districts: ${byDistrict} { statistics { ${names.join(' ')} } } }`,
    );
    expect(json.errors).toBeUndefined();
    for (const name of names) {
      const total = rangeOf(json.data.city[name], 10);
      const parts: (number | null)[] = json.data.districts.map(
        ({ statistics }: { statistics: Record<string, number | null> }) => statistics[name] ?? null,
      );
      for (const [place, part] of parts.entries()) {
        if (part !== null || json.data.city[name] === null) continue;
        const others = parts.filter((__, other) => other !== place).map((other) => rangeOf(other, 10));
        const least = Math.max(1, total.least - others.reduce((sum, { most }) => sum + most, 0));
        const most = Math.min(10, total.most - others.reduce((sum, range) => sum + range.least, 0));
        expect([name, place, least < most]).toEqual([name, place, true]);
      }
    }
  });
});

test('asked again, and by others, a statistic is the same answer', async () => {
  const query = `{ referralStatistics(from: "2014-01-01", to: "2014-01-31", district: "440106") { sent accepted suppressed }
    medicalSocialWorkStatistics(from: "2014-01-01", to: "2014-01-31", district: "440106") { casesOpened suppressed }
    hoursStatistics(from: "2014-01-01", to: "2014-01-31") { byOrigin { records } }
    correctionsStatistics(asOf: "2015-09-30", district: "440106") { underCorrection suppressed } }`;
  const answers = new Set<string>();
  for (const as of ['coordinator', 'justice', 'health', 'partner', 'coordinator'] as const)
    answers.add(JSON.stringify((await hub.ask(query, { as })).json.data));
  expect(answers.size).toBe(1);
});
