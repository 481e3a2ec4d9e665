import { cityAt } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { register as rowsOf } from '../dataset/register.ts';
import type { CorrectionsCaseRow } from '../entities/corrections-case.ts';
import { yearsBefore } from '../entities/lifecycle.ts';
import { released, releasedParts } from '../policy.ts';
import { countedAt, monthEnds } from '../resolvers/month.ts';
import { justice } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(justice);
});
afterAll(() => department.close());

/** As written: plain values, where the entity would allow expressions. */
const register = [...rowsOf(cityAt(0.002))] as CorrectionsCaseRow[];

interface Part {
  readonly code: string;
  readonly count: number | null;
  readonly suppressed: boolean;
}

const partitions = ['byCategory', 'bySex', 'byAge', 'byHouseholdRegister', 'byEducation'];
const everything = `asOf cumulativeReceived cumulativeEnded underCorrection reoffended reoffendedPercent quality
  ${partitions.map((partition) => `${partition} { code count suppressed percent }`).join(' ')}`;
const allDistricts = districtCodes.map(({ code }) => ({ code }));

describe('the city’s statistics', () => {
  test('of the survey’s day are PUBLISHED and exact, and recompute the share from elsewhere as 24.8 %, not the 28 printed', async () => {
    const { data } = await department.ask(`{ correctionsStatistics(asOf: "2014-06-30") { ${everything} } }`);
    const { byHouseholdRegister, ...found } = data.correctionsStatistics;
    expect(found).toMatchObject({ quality: 'PUBLISHED', cumulativeEnded: 7_338, reoffendedPercent: 0.2 });
    const [guangzhou, elsewhere, abroad] = byHouseholdRegister;
    expect([guangzhou.percent, elsewhere.count + abroad.count]).toEqual([75.2, 930]);
  });

  test('of any other month are SYNTHETIC and rounded to 5', async () => {
    const { data } = await department.ask(`{ correctionsStatistics(asOf: "2015-03-31") { ${everything} } }`);
    const { quality, cumulativeReceived, underCorrection, byCategory } = data.correctionsStatistics;
    expect(quality).toBe('SYNTHETIC');
    for (const count of [cumulativeReceived, underCorrection, ...byCategory.map((part: Part) => part.count)])
      expect((count ?? 0) % 5).toBe(0);
  });

  test.each([
    ['2014-07-30', '2014-06-30', 3_755],
    ['2014-06-29', '2014-05-31', undefined],
    ['2099-01-01', '2015-09-30', undefined],
    ['0001-01-01', '2005-12-31', 0],
  ])('asked for %s are of the month’s end %s', async (asked, asOf, underCorrection) => {
    const { data, errors } = await department.ask(
      `{ correctionsStatistics(asOf: "${asked}") { asOf underCorrection bySupportNeed { count } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.correctionsStatistics.asOf).toBe(asOf);
    if (underCorrection !== undefined) expect(data.correctionsStatistics.underCorrection).toBe(underCorrection);
  });

  test('say where no day is given which month’s end they are of', async () => {
    const { data } = await department.ask('{ correctionsStatistics { asOf } }');
    expect(data.correctionsStatistics.asOf).toBe('2015-09-30');
  });

  test('count needs for help, of which a person may have several', async () => {
    const { data, statements } = await department.ask(
      '{ correctionsStatistics(asOf: "2015-09-30") { bySupportNeed { code labelZh count } } }',
    );
    const held = register.filter(
      ({ admittedOn, endedOn, supportNeeds }) =>
        admittedOn &&
        admittedOn <= '2015-09-30' &&
        (!endedOn || endedOn > '2015-09-30') &&
        supportNeeds.includes('HEALTH'),
    ).length;
    const health = data.correctionsStatistics.bySupportNeed.find(({ code }: Part) => code === 'HEALTH');
    expect(Math.abs(health.count - held)).toBeLessThanOrEqual(2);
    expect(health.labelZh).toBe('健康');
    expect(statements).toBe(2);
  });
});

describe('what is too small to show', () => {
  test('cannot be had back by subtracting the other parts: no district hides one part alone', async () => {
    for (const asOf of ['2012-12-31', '2014-06-30', '2015-09-30']) {
      const { data } = await department.entities(
        'District',
        allDistricts,
        `corrections(asOf: "${asOf}") { ${everything} }`,
      );
      for (const { corrections } of data._entities)
        for (const partition of partitions) {
          const hidden = corrections[partition].filter(({ suppressed }: Part) => suppressed);
          expect(hidden).not.toHaveLength(1);
        }
    }
  });

  test('cannot be had back from the city and the other districts: their parts are rounded', async () => {
    const { data } = await department.entities(
      'District',
      allDistricts,
      `corrections(asOf: "2014-06-30") { ${everything} }`,
    );
    for (const { corrections } of data._entities)
      for (const partition of partitions)
        for (const { count } of corrections[partition]) expect((count ?? 0) % 5).toBe(0);
  });

  test('cannot be had back from two days of one month: both are the same count', async () => {
    const on = (day: string) =>
      department.entities('District', [{ code: '440117' }], `corrections(asOf: "${day}") { ${everything} }`);
    expect((await on('2015-03-05')).data).toEqual((await on('2015-03-25')).data);
  });

  test.each([
    [0, { count: 0, suppressed: false }],
    [1, { count: null, suppressed: true }],
    [10, { count: null, suppressed: true }],
    [11, { count: 15, suppressed: false }],
    [17, { count: 15, suppressed: false }],
    [18, { count: 20, suppressed: false }],
  ])('%d is released rounded as %p', (count, expected) => {
    expect(released(count, 'rounded')).toEqual(expected);
  });

  test('takes the smallest other part with it, whichever way the counts are released', () => {
    const shownCounts = (counts: number[]) => releasedParts(counts, 'exact').map(({ count }) => count);
    expect(shownCounts([4, 300, 25, 0])).toEqual([null, 300, null, 0]);
    expect(shownCounts([4, 300, 7, 25])).toEqual([null, 300, null, 25]);
    expect(shownCounts([4, 0, 0])).toEqual([null, 0, 0]);
    expect(shownCounts([37, 3_399, 177, 142])).toEqual([37, 3_399, 177, 142]);
  });
});

describe('districts', () => {
  test('are answered together, eleven in code order, in one statement', async () => {
    const { data, statements } = await department.ask(
      '{ correctionsByDistrict(asOf: "2014-06-30") { district { code } statistics { underCorrection } } }',
    );
    const found = data.correctionsByDistrict;
    expect(found.map(({ district }: { district: { code: string } }) => district.code)).toEqual(
      districtCodes.map(({ code }) => code),
    );
    expect(statements).toBe(1);
  });

  test('abolished in 2014 answer null, since their offices count under the successor and zero would be wrong', async () => {
    const { data } = await department.entities('District', [{ code: '440116' }], 'corrections { underCorrection }');
    expect(data._entities).toEqual([{ corrections: null }]);
    const asked = await department.ask(
      '{ correctionsStatistics(district: "440183") { asOf } correctionsReturns(from: "2014-01-01", to: "2014-02-28", district: "440184") { asOf } }',
    );
    expect(asked.data).toEqual({ correctionsStatistics: null, correctionsReturns: null });
  });

  test.each(['440199', ''])('nobody knows, such as “%s”, are refused by name', async (district) => {
    const { errors } = await department.ask(
      `{ correctionsStatistics(district: "${district}") { asOf }
         correctionsReturns(from: "2014-01-01", to: "2014-02-28", district: "${district}") { asOf } }`,
    );
    expect(errors.map(({ code }) => code)).toEqual(['UNKNOWN_CODE', 'UNKNOWN_CODE']);
  });
});

describe('monthly returns', () => {
  test('tell each month’s movements, and the same number under correction as the statistics', async () => {
    const { data, statements } = await department.ask(
      '{ correctionsReturns(from: "2014-05-10", to: "2014-08-30") { asOf received ended underCorrection } }',
    );
    const months = data.correctionsReturns;
    expect(months.map(({ asOf }: { asOf: string }) => asOf)).toEqual(['2014-05-31', '2014-06-30', '2014-07-31']);
    expect(months[1].underCorrection).toBe(3_755);
    expect(statements).toBe(2);
    const { data: july } = await department.ask('{ correctionsStatistics(asOf: "2014-07-31") { underCorrection } }');
    expect(months[2].underCorrection).toBe(july.correctionsStatistics.underCorrection);
  });

  test('are at most 120, the latest, and refuse a period that runs backwards', async () => {
    const { data } = await department.ask('{ correctionsReturns(from: "0001-01-01", to: "2099-12-31") { asOf } }');
    expect(data.correctionsReturns.at(-1)?.asOf).toBe('2015-09-30');
    expect(data.correctionsReturns.length).toBeLessThanOrEqual(120);
    const { errors } = await department.ask('{ correctionsReturns(from: "2015-02-01", to: "2015-01-31") { asOf } }');
    expect(errors.map(({ code }) => code)).toEqual(['PERIOD_REVERSED']);
  });

  test('know months of every length', () => {
    expect(monthEnds('2012-01-31', '2012-04-29')).toEqual(['2012-01-31', '2012-02-29', '2012-03-31']);
    expect(countedAt('2012-02-29', '2015-10-26')).toBe('2012-02-29');
    expect(yearsBefore('2012-02-29', 18)).toBe('1994-02-28');
  });
});

describe('the register', () => {
  const admitted = register.flatMap(({ admittedOn, ...each }) => (admittedOn ? [{ ...each, admittedOn }] : []));

  test('is in order of receipt', () => {
    const days = register.map(({ notifiedOn }) => notifiedOn);
    expect(days).toEqual([...days].sort());
  });

  test('has nobody under 14 at admission, and knows who was a minor then', () => {
    const children = admitted.filter(({ birthDate, admittedOn }) => birthDate > yearsBefore(admittedOn, 14));
    const misjudged = admitted.filter(
      ({ birthDate, admittedOn, juvenile }) => juvenile !== birthDate > yearsBefore(admittedOn, 18),
    );
    expect([children, misjudged]).toEqual([[], []]);
  });

  test('ends a case after its admission, by its term’s end, and at the term’s end when the person is released', () => {
    const wrong = admitted.filter(
      ({ admittedOn, endedOn, endsOn, state }) =>
        endedOn && (endedOn <= admittedOn || endedOn > endsOn || (state === 'RELEASED' && endedOn !== endsOn)),
    );
    expect(wrong).toEqual([]);
  });

  test('moves on after the survey: people come and go in every month to the report', () => {
    const months = (days: readonly (string | null | undefined)[]) => new Set(days.map((day) => day?.slice(0, 7)));
    const came = months(register.map(({ admittedOn }) => admittedOn));
    const went = months(register.map(({ endedOn }) => endedOn));
    for (const end of monthEnds('2014-07-01', '2015-09-30'))
      expect([came.has(end.slice(0, 7)), went.has(end.slice(0, 7))]).toEqual([true, true]);
  });

  test('is the same each time it is written, at every scale', () => {
    expect(JSON.stringify([...rowsOf(cityAt(1))]) === JSON.stringify(register)).toBe(true);
  });
});
