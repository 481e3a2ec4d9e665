import { defaultScale, reportInstant } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Cell, cellOf, complementsOf, totalOf } from '../resolvers/release.ts';
import { coordination } from '../subgraph.ts';
import { answerOf } from './graph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination, { scale: defaultScale });
});
afterAll(() => department.close());

/** From the day the exchange opened to the report. */
const period = 'from: "2013-07-01", to: "2015-10-26"';
const measures = ['sent', 'accepted', 'declined', 'declinedWithoutOnward', 'overdue', 'closedLoop'] as const;
const numbers = measures.flatMap((name) => [name, `${name}Suppressed`]).join(' ');
const everything = `from to ${numbers} loopClosureRate medianHoursToResponse medianDaysToFirstService suppressed quality`;
const matrix = `{ from { code } to { code } statistics { ${everything} } }`;

type Statistics = Record<string, number | null> & { readonly loopClosureRate: number | null };
interface Flow {
  readonly from: { readonly code: string };
  readonly to: { readonly code: string };
  readonly statistics: Statistics;
}
interface Place {
  readonly total: Statistics;
  readonly flows: readonly Flow[];
}

const conditions: Readonly<Record<string, string>> = {
  sent: 'true',
  accepted: 'was_accepted',
  declined: "state = 'DECLINED'",
  declinedWithoutOnward: 'is_onward_missing',
  overdue: `due_at <= '${reportInstant}'`,
  closedLoop: "state = 'CLOSED'",
};

/** Counts of the rows themselves, drafts and entries in error left out. */
async function counted(where: string): Promise<Record<string, number>> {
  const columns = Object.entries(conditions).map(
    ([name, condition]) => `count(case when ${condition} then 1 end) as "${name}"`,
  );
  const [row] = await department.orm.em
    .getConnection()
    .execute<Record<string, number>[]>(
      `select ${columns.join()} from referral where state not in ('DRAFT', 'ENTERED_IN_ERROR') and ${where}`,
    );
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]));
}

const flowOf = ({ from, to }: Flow) => `from_department_code = '${from.code}' and to_department_code = '${to.code}'`;
const isSensitive = ({ from, to }: Flow) =>
  [from.code, to.code].some((code) => code === 'JUSTICE' || code === 'HEALTH');
const isSmall = (count: number, flow: Flow | null) => count > 0 && count <= (flow && !isSensitive(flow) ? 7 : 10);
const wholeOf = (name: string) => (name === 'declinedWithoutOnward' ? 'declined' : 'sent');
const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

const ofCity = async (): Promise<Place> => {
  const { total, flows } = await answerOf(
    department,
    `total: referralStatistics(${period}) { ${everything} } flows: referralFlow(${period}) ${matrix}`,
  );
  return { total, flows };
};
const ofDistrict = async (code: string): Promise<Place> => {
  const { total, flows } = await answerOf(
    department,
    `total: referralStatistics(${period}, district: "${code}") { ${everything} } flows: referralFlow(${period}, district: "${code}") ${matrix}`,
  );
  return { total, flows };
};

describe('statistics of referrals', () => {
  test('are a matrix of four departments by four, every cell, empty ones zero', async () => {
    const { flows } = await ofCity();
    expect(flows).toHaveLength(16);
    expect(flows.find(({ from, to }) => from.code === 'JUSTICE' && to.code === 'JUSTICE')?.statistics).toMatchObject({
      sent: 0,
      sentSuppressed: false,
      loopClosureRate: null,
      medianHoursToResponse: null,
      suppressed: false,
      quality: 'SYNTHETIC',
    });
  });

  test('of a flow in a district are the rows, small numbers and what would show them withheld, the rest rounded to 5', async () => {
    let withheld = 0;
    for (const { code } of districtCodes)
      for (const flow of (await ofDistrict(code)).flows) {
        const counts = await counted(`to_district_code = '${code}' and ${flowOf(flow)}`);
        for (const name of measures) {
          const [count = 0, whole = 0] = [counts[name], counts[wholeOf(name)]];
          const isHidden = isSmall(count, flow) || isSmall(whole - count, flow);
          const found = flow.statistics[name];
          expect(flow.statistics[`${name}Suppressed`]).toBe(found === null);
          // What is not small may be withheld beside a small one, so that no total gives that away.
          const allowed = isHidden ? [null] : count === 0 ? [0] : [Math.round(count / 5) * 5, null];
          expect([code, name, allowed.includes(found as number | null)]).toEqual([code, name, true]);
          if (isHidden) withheld += 1;
        }
      }
    expect(withheld).toBeGreaterThan(0);
  });

  test('give no suppressed number to one who takes the cells shown from their total', async () => {
    const places = [await ofCity(), ...(await Promise.all(districtCodes.map(({ code }) => ofDistrict(code))))];
    const city = places[0] as Place;
    const lines = [
      ...places.map(({ total, flows }) => ({ total, cells: flows.map(({ statistics }) => statistics) })),
      // Each flow of the city over its eleven districts.
      ...city.flows.map(({ statistics }, place) => ({
        total: statistics,
        cells: places.slice(1).map(({ flows }) => (flows[place] as Flow).statistics),
      })),
    ];
    const remainders = lines.flatMap(({ total, cells }) =>
      measures.flatMap((name) => {
        if (total[name] === null) return [];
        const hidden = cells.filter((cell) => cell[name] === null);
        const remainder = Number(total[name]) - sum(cells.map((cell) => cell[name] ?? null));
        return [{ name, hidden, remainder }];
      }),
    );
    for (const { name, hidden, remainder } of remainders) {
      // None is alone, and together they are nobody or not a few.
      const allowed = hidden.length === 0 ? remainder === 0 : hidden.length > 1 && (remainder === 0 || remainder >= 10);
      expect([name, hidden.length, remainder, allowed]).toEqual([name, hidden.length, remainder, true]);
    }
    expect(remainders.some(({ name, remainder }) => name === 'sent' && remainder > 0)).toBe(true);
  });

  test('of the city are near what the rows say: at most two by each cell’s rounding and each remainder’s: nobody is left out', async () => {
    const { total, flows } = await ofCity();
    const counts = await counted('true');
    for (const name of measures) {
      if (total[name] === null) continue;
      const difference = Math.abs(Number(total[name]) - (counts[name] ?? 0));
      expect([name, difference <= 2 * (flows.length * (districtCodes.length + 1) + 1)]).toEqual([name, true]);
    }
    // Rounding goes both ways: the whole is known to a tenth.
    expect(Math.abs(Number(total['sent']) / (counts['sent'] ?? 1) - 1)).toBeLessThan(0.1);
  });

  test('take the rate from the numbers shown, and say none where either is withheld', async () => {
    for (const { statistics } of (await ofCity()).flows) {
      const { sent, closedLoop, loopClosureRate } = statistics;
      const isKnown = typeof closedLoop === 'number' && typeof sent === 'number' && sent > 0;
      expect(loopClosureRate).toEqual(isKnown ? Math.min(100, Math.round((1_000 * closedLoop) / sent) / 10) : null);
    }
  });

  test('tell the middle hours to a response and the middle working days to service', async () => {
    const { total } = await ofCity();
    const middle = async (column: string) => {
      const rows = await department.orm.em.getConnection().execute<{ measured: number }[]>(
        `select ${column} as measured from referral
         where state not in ('DRAFT', 'ENTERED_IN_ERROR') and ${column} is not null order by 1`,
      );
      const [one, other] = [rows[Math.floor((rows.length - 1) / 2)], rows[Math.floor(rows.length / 2)]];
      return Math.round(((one?.measured ?? 0) + (other?.measured ?? 0)) / 2);
    };
    expect(total['medianHoursToResponse']).toBe(await middle('hours_to_response'));
    expect(total['medianDaysToFirstService']).toBe(await middle('working_days_to_service'));
  });

  test('are the same answer for any days of the same months, and say which months', async () => {
    const { whole, days, month } = await answerOf(
      department,
      `whole: referralStatistics(from: "2014-01-01", to: "2014-02-28") { ${everything} }
       days: referralStatistics(from: "2014-01-31", to: "2014-02-01") { ${everything} }
       month: referralStatistics(from: "2015-10-26", to: "2015-10-26") { from to }`,
    );
    expect(days).toEqual(whole);
    expect([whole.from, whole.to]).toEqual(['2014-01-01', '2014-02-28']);
    expect(month).toEqual({ from: '2015-10-01', to: '2015-10-31' });
  });

  test.each(['440116', '440183', '440184'])('of %s, closed in 2014, are null and not zero', async (code) => {
    const { data } = await department.entities('District', [{ code }], `referralFlow(${period}) { from { code } }`);
    expect(data._entities).toEqual([{ referralFlow: null }]);
    const root = await answerOf(
      department,
      `referralStatistics(${period}, district: "${code}") { sent } referralFlow(${period}, district: "${code}") { from { code } }`,
    );
    expect(root).toEqual({ referralStatistics: null, referralFlow: [] });
  });

  test('of a district are the same on the district and at the root, for all eleven in a bounded number of statements', async () => {
    const { data, statements } = await department.entities(
      'District',
      districtCodes.map(({ code }) => ({ code })),
      `referralFlow(${period}) ${matrix}`,
    );
    // The table, two medians, and the departments.
    expect(statements).toBe(4);
    for (const [place, { code }] of districtCodes.entries())
      expect(data._entities[place].referralFlow).toEqual((await ofDistrict(code)).flows);
  });

  test('of a centre are what it received or sent, withheld up to ten', async () => {
    const keys = ['IFSC-001', 'IFSC-004', 'IFSC-090', 'IFSC-171'].map((id) => ({ id }));
    const { data, statements } = await department.entities(
      'ServiceCentre',
      keys,
      `inbox: referralStatistics(${period}) { ${everything} } outbox: referralStatistics(${period}, direction: OUTBOUND) { ${everything} }`,
    );
    expect(statements).toBeLessThanOrEqual(6);
    for (const [place, { inbox, outbox }] of data._entities.entries())
      for (const [end, found] of [
        ['to_id', inbox],
        ['from_id', outbox],
      ]) {
        const { sent = 0 } = await counted(`${end} = '${keys[place]?.id}'`);
        expect([end, found.sent]).toEqual([end, isSmall(sent, null) ? null : Math.round(sent / 5) * 5]);
      }
  });
});

describe('release', () => {
  const ordinary = (count: number, of?: number): Cell =>
    cellOf(count, of === undefined ? null : cellOf(of, null, 'ordinary'), 'ordinary');

  test.each([
    [0, 'ordinary', 0],
    [1, 'ordinary', null],
    [7, 'ordinary', null],
    [8, 'ordinary', 10],
    [12, 'ordinary', 10],
    [13, 'ordinary', 15],
    [10, 'sensitive', null],
    [11, 'sensitive', 10],
  ] as const)('%d in a cell that is %s is shown as %p', (count, kind, expected) => {
    expect(cellOf(count, null, kind).shown).toEqual({ count: expected, suppressed: expected === null });
  });

  test.each([
    [20, 27, null],
    [20, 28, 20],
    [20, 20, 20],
    [0, 5, null],
    [0, 8, 0],
    [3, 40, null],
  ])('%d of %d are shown as %p: the rest must not be small either', (count, of, expected) => {
    expect(ordinary(count, of).shown).toEqual({ count: expected, suppressed: expected === null });
  });

  test.each<[string, readonly Cell[], number | null]>([
    ['nothing', [], 0],
    ['the sum of the cells as shown, not of the counts', [ordinary(12), ordinary(12)], 20],
    ['of all cells, those withheld rounded together', [ordinary(40), ordinary(6), ordinary(7)], 55],
    ['withheld where it is small itself', [ordinary(3), ordinary(4)], null],
  ])('a total is %s', (_, cells, expected) => {
    expect(totalOf(cells, null, 'ordinary').shown).toEqual({ count: expected, suppressed: expected === null });
  });

  test.each<[string, readonly Cell[], readonly number[]]>([
    ['none beside none', [ordinary(40), ordinary(30)], []],
    ['the smallest beside one that is alone', [ordinary(40), ordinary(30), ordinary(7)], [30]],
    [
      'the smallest beside several that are small together',
      [ordinary(40), ordinary(30), ordinary(3), ordinary(4)],
      [30],
    ],
    ['none beside several that are not small together', [ordinary(40), ordinary(6), ordinary(7)], []],
    ['never an empty one', [ordinary(0), ordinary(7)], []],
    ['the smallest beside a part whose rest is small', [ordinary(40, 60), ordinary(30, 36), ordinary(20, 30)], [20]],
  ])('withholds %s', (_, cells, expected) => {
    expect([...complementsOf([{ cells, kind: 'ordinary' }])].map(({ count }) => count)).toEqual(expected);
  });

  test('withholds in rows and columns alike: what is withheld in a row is alone in no column', () => {
    const table = [
      [5, 40, 50],
      [60, 70, 80],
      [90, 95, 99],
    ].map((row) => row.map((count) => ordinary(count)));
    const columns = [0, 1, 2].map((place) => table.map((row) => row[place] as Cell));
    const lines = [...table, ...columns];
    const hidden = complementsOf(lines.map((cells) => ({ cells, kind: 'ordinary' })));
    for (const line of lines)
      expect(line.filter((cell) => cell.shown.suppressed || hidden.has(cell)).length).not.toBe(1);
  });

  test('a total is withheld where the rest of its whole is small', () => {
    const [sent, accepted] = [
      totalOf([ordinary(24), ordinary(22)], null, 'ordinary'),
      [ordinary(20, 24), ordinary(20, 22)],
    ];
    expect(totalOf(accepted, sent, 'ordinary').shown).toEqual({ count: null, suppressed: true });
  });
});
