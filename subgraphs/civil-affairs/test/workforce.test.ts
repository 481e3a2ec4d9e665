import { reportDate } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shownTogether } from '../resolvers/workforce-statistics.ts';
import { civilAffairs } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
}, 30_000);
afterAll(() => department.close());

const ask = async (query: string) => {
  const { data, errors } = await department.ask(query);
  expect(errors).toEqual([]);
  return data;
};

describe('the workforce', () => {
  test('licences are 1,070 by the end of 2008 and 8,542 by the end of 2014; holders are not those employed', async () => {
    const { first, then, now } = await ask(`{
      first: workforce(asOf: "2008-12-31") { licensed } then: workforce(asOf: "2014-12-31") { licensed employed }
      now: workforce { licensed employed } }`);
    expect(first.licensed).toBe(1_070);
    expect(then).toEqual({ licensed: 8_542, employed: 3_400 });
    expect(now).toEqual({ licensed: 9_120, employed: 3_800 });
  });

  test('of 3,800 employed 3,526 have under three years, 236 three to five, 38 five and more; their mean age is 25', async () => {
    const { workforce } = await ask(
      '{ workforce { meanAge tenureBands { tenure workers percent } ageBands { workers } } }',
    );
    expect(workforce.meanAge).toBe(25);
    expect(workforce.tenureBands).toEqual([
      { tenure: 'UNDER_3_YEARS', workers: 3_526, percent: 92.79 },
      { tenure: 'FROM_3_TO_5_YEARS', workers: 236, percent: 6.21 },
      { tenure: 'OVER_5_YEARS', workers: 38, percent: 1 },
    ]);
    const counted = workforce.ageBands.reduce((sum: number, { workers }: { workers: number }) => sum + workers, 0);
    expect(counted).toBe(3_800);
  });

  test('turned over by 21.5 % a year over 2012–2014, moves between agencies kept apart from departures', async () => {
    const { workforce } =
      await ask(`{ workforce { turnoverPercent turnoverWithinSectorPercent turnoverOutOfSectorPercent
      turnover { year meanHeadcount exits exitsWithinSector exitsOutOfSector ratePercent } } }`);
    expect(workforce.turnoverPercent).toBe(21.5);
    expect(workforce.turnoverWithinSectorPercent + workforce.turnoverOutOfSectorPercent).toBeCloseTo(21.5, 1);
    expect(workforce.turnover).toEqual([
      { year: 2012, meanHeadcount: 1_000, exits: 209, exitsWithinSector: 89, exitsOutOfSector: 120, ratePercent: 20.9 },
      {
        year: 2013,
        meanHeadcount: 1_500,
        exits: 324,
        exitsWithinSector: 134,
        exitsOutOfSector: 190,
        ratePercent: 21.6,
      },
      { year: 2014, meanHeadcount: 2_600, exits: 572, exitsWithinSector: 232, exitsOutOfSector: 340, ratePercent: 22 },
    ]);
  });

  test('a year counts as over on its last day, and a rate needs three years with people', async () => {
    const { eve, last, early } = await ask(`{
      eve: workforce(asOf: "2014-12-30") { turnover { year } } last: workforce(asOf: "2014-12-31") { turnover { year } }
      early: workforce(asOf: "2008-12-31") { turnoverPercent turnover { ratePercent } } }`);
    const years = ({ turnover }: { turnover: { year: number }[] }) => turnover.map(({ year }) => year);
    expect(years(eve)).toEqual([2011, 2012, 2013]);
    expect(years(last)).toEqual([2012, 2013, 2014]);
    expect(early.turnoverPercent).toBeNull();
  });

  test('lacks specialists in drug control most of all fields', async () => {
    const { workforce, vacant } = await ask(`{
      workforce { posts vacantPosts specialtyGaps { field posts vacant heldBySpecialists gap } }
      vacant: fundedPosts(vacant: true) { totalCount } }`);
    const [widest] = [...workforce.specialtyGaps].sort((one, other) => other.gap - one.gap);
    expect(widest.field).toBe('DRUG_CONTROL');
    expect(widest.gap).toBe(widest.posts - widest.heldBySpecialists);
    expect(workforce.posts).toBe(3_836);
    expect(workforce.vacantPosts).toBe(vacant.totalCount);
  });

  test('has never more people than posts, in any district at the end of any year', async () => {
    const years = [2009, 2010, 2011, 2012, 2013, 2014].map(
      (year) => `y${year}: workforce(asOf: "${year}-12-31") { vacantPosts }`,
    );
    const { districts } = await ask(`{ districts { nodes { ${years.join(' ')} } } }`);
    for (const district of districts.nodes)
      for (const { vacantPosts } of Object.values(district) as { vacantPosts: number }[])
        expect(vacantPosts).toBeGreaterThanOrEqual(0);
  });

  test('of the districts sums to that of the city, in one statement for all districts', async () => {
    const { data, statements } = await department.ask('{ districts { nodes { workforce { employed licensed } } } }');
    const all = data.districts.nodes.map(({ workforce }: { workforce: { employed: number } }) => workforce.employed);
    expect(all.reduce((sum: number, employed: number) => sum + employed, 0)).toBe(3_800);
    expect(data.districts.nodes[0].workforce.licensed).toBeNull();
    expect(statements).toBe(2);
  });
});

describe('small counts', () => {
  test('one alone would follow from the total, so another goes with it; zero is shown', () => {
    const counts = (...numbers: number[]) => shownTogether(numbers).map(({ count }) => count);
    expect(counts(400, 30, 3)).toEqual([400, null, null]);
    expect(counts(400, 5, 3)).toEqual([400, null, null]);
    expect(counts(400, 30, 0)).toEqual([400, 30, 0]);
    expect(counts(0, 0, 3)).toEqual([0, 0, null]);
  });
});

describe('social workers', () => {
  test('move without a gap, and a move is not a departure', async () => {
    const { data } = await department.ask(
      '{ socialWorkers(employed: true, first: 100) { nodes { yearsOfPractice employment { startedOn endedOn exitKind organisation { id } } } } }',
    );
    const movers = data.socialWorkers.nodes.filter(
      ({ employment }: { employment: unknown[] }) => employment.length > 1,
    );
    expect(movers.length).toBeGreaterThan(0);
    for (const { employment } of movers) {
      const [first, second] = employment;
      expect(first.exitKind).toBe('TO_OTHER_AGENCY');
      expect(Date.parse(second.startedOn) - Date.parse(first.endedOn)).toBe(86_400_000);
      expect(first.organisation.id).not.toBe(second.organisation.id);
    }
  });

  test('are employed on a day by one agency at most, which existed when they came', async () => {
    const { socialWorkers } = await ask(`{ socialWorkers(employed: true, first: 100) { nodes {
      currentEmployment { startedOn endedOn organisation { registeredOn } centre { operator { id } } }
      before: currentEmployment(asOf: "2007-12-31") { startedOn } yearsOfPractice then: yearsOfPractice(asOf: "2007-12-31") } } }`);
    for (const { currentEmployment, before, then, yearsOfPractice } of socialWorkers.nodes) {
      expect(currentEmployment.endedOn).toBeNull();
      expect(currentEmployment.organisation.registeredOn <= currentEmployment.startedOn).toBe(true);
      expect([before, then]).toEqual([null, null]);
      expect(yearsOfPractice).toBeGreaterThan(0);
    }
  });

  test('workers 1–60 specialise in community corrections; each has a record of training, appraisal, incentives', async () => {
    const { worker, statements } = await (async () => {
      const answer =
        await department.ask(`{ socialWorkers(first: 60) { nodes { specialties training { nodes { titleZh provider { nameZh } } }
        appraisals { year organisation { nameZh } } incentives { kind amount } } } }`);
      return { worker: answer.data.socialWorkers.nodes, statements: answer.statements };
    })();
    for (const { specialties } of worker) expect(specialties).toContain('COMMUNITY_CORRECTIONS');
    expect(worker.some(({ appraisals }: { appraisals: unknown[] }) => appraisals.length > 0)).toBe(true);
    // Workers, training, appraisals, incentives, and the organisations both name.
    expect(statements).toBeLessThanOrEqual(6);
  });

  test('posts are asked for by centre and agency; incentives name the five kinds the report finds wanting', async () => {
    const { serviceCentre, fundedPosts, ...kinds } = await ask(`{
      serviceCentre(id: "IFSC-001") { posts { totalCount nodes { vacant holder { id } organisation { id } } } operator { id posts { totalCount } } }
      fundedPosts(field: DRUG_CONTROL, vacant: true) { totalCount nodes { holder { id } centre { id } } }
      HOUSING: incentiveGrants(kind: HOUSING) { totalCount } CHILDREN_EDUCATION: incentiveGrants(kind: CHILDREN_EDUCATION) { totalCount }
      AWARD: incentiveGrants(kind: AWARD) { totalCount } PROMOTION: incentiveGrants(kind: PROMOTION) { totalCount }
      CONTINUING_EDUCATION: incentiveGrants(kind: CONTINUING_EDUCATION) { totalCount nodes { worker { id } } } }`);
    expect(serviceCentre.posts.totalCount).toBe(23);
    expect(serviceCentre.posts.nodes[0].organisation).toEqual({ id: serviceCentre.operator.id });
    expect(serviceCentre.operator.posts.totalCount).toBeGreaterThanOrEqual(23);
    expect(fundedPosts.totalCount).toBe(22);
    expect(fundedPosts.nodes[0]).toEqual({ holder: null, centre: null });
    for (const { totalCount } of Object.values(kinds) as { totalCount: number }[])
      expect(totalCount).toBeGreaterThan(0);
  });

  test('a key of another type, and one nobody has', async () => {
    const refused = await department.ask('{ socialWorker(id: "ORG-0001") { id } }');
    expect(refused.errors.map(({ code }) => code)).toEqual(['ID_OF_ANOTHER_TYPE']);
    expect((await ask('{ socialWorker(id: "SW-99999") { id } }')).socialWorker).toBeNull();
  });
});

describe('the figures of the report', () => {
  interface Part {
    readonly code: string;
    readonly value: string;
  }
  interface Observation {
    readonly value: string;
    readonly asOf: string | null;
    readonly rows: string;
    readonly quality: string;
    readonly parts: readonly Part[];
  }

  const observe = async (...codes: string[]) => {
    const { data, errors, statements } = await department.entities(
      'Figure',
      codes.map((code) => ({ code })),
      'code civilAffairsObservation { value asOf rows quality parts { code value } }',
    );
    expect(errors).toEqual([]);
    const observed = new Map<string, Observation | null>(
      data._entities.map((figure: { code: string; civilAffairsObservation: Observation | null }) => [
        figure.code,
        figure.civilAffairsObservation,
      ]),
    );
    return { observed, statements };
  };

  test.each([
    ['F01', '140000000000', 'fen over 2008–2015'],
    ['F02', '33000000000', 'fen a year of late'],
    ['F03', '200000000', 'fen a centre and year'],
    ['F04', '171', 'centres'],
    ['F05', '16', 'special projects'],
    ['F06', '100', 'per cent of subdistricts'],
    ['F07', '1600000', 'person-times at centres'],
    ['F08', '14', 'special projects that delivered in 2014'],
    ['F10', '9', 'agencies in 2008'],
    ['F11', '267', 'agencies now'],
    ['F12', '8', 'industry bodies'],
    ['F13', '86', 'contracted agencies'],
    ['F14', '22.1', 'per cent from universities'],
    ['F15', '58.1', 'per cent from enterprises'],
    ['F16', '7', 'per cent from volunteer organisations'],
    ['F17', '12.8', 'per cent from elsewhere'],
    ['F18', '1070', 'licences in 2008'],
    ['F19', '8542', 'licences at the end of 2014'],
    ['F28', '8', 'evaluation bodies'],
    ['F29', '21.5', 'per cent turnover'],
    ['F30', '25', 'years of age'],
    ['F31', '1', 'per cent with five years and more'],
    ['F32', '92.8', 'per cent with under three years'],
    ['F33', '6.2', 'per cent in between'],
    ['F35', '9', 'fields'],
  ])('%s is %s %s', async (code, value) => {
    expect((await observe(code)).observed.get(code)?.value).toBe(value);
  });

  test.each([
    ['F09', 95_000, 105_000, 'about 100,000 person-times at special projects'],
    ['F20', 3_750, 3_849, 'about 3,800 posts'],
    ['F21', 19_000, 19_999, 'just under 20,000 sessions'],
    ['F22', 1_000_001, 1_200_000, 'more than a million person-times'],
    ['F23', 10_001, 12_000, 'more than 10,000 issues'],
    ['F34', 51, 99, 'per cent of the money, most of it'],
  ])('%s lies in %d–%d: %s', async (code, least, most) => {
    const value = Number((await observe(code)).observed.get(code)?.value);
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  test('say their parts, and as at which day they are counted', async () => {
    const { observed } = await observe('F02', 'F13', 'F29');
    expect(observed.get('F02')?.parts.map(({ code }) => code)).toEqual(['2013', '2014', '2015']);
    expect(observed.get('F13')).toEqual({
      value: '86',
      asOf: reportDate,
      rows: '86',
      quality: 'SYNTHETIC',
      parts: [
        { code: 'UNIVERSITY', value: '19' },
        { code: 'ENTERPRISE', value: '50' },
        { code: 'VOLUNTEER_ORGANISATION', value: '6' },
        { code: 'OTHER', value: '11' },
      ],
    });
    expect(observed.get('F29')).toMatchObject({
      asOf: null,
      parts: [
        { code: '2012', value: '20.9' },
        { code: '2013', value: '21.6' },
        { code: '2014', value: '22' },
      ],
    });
  });

  test('of others are left to them, and all together share their statements', async () => {
    const own = ['F01', 'F02', 'F34', 'F07', 'F08', 'F09', 'F13', 'F14', 'F15', 'F30', 'F31', 'F32', 'F33'];
    const { observed, statements } = await observe('F24', 'F25', 'J01', ...own);
    expect([observed.get('F24'), observed.get('F25'), observed.get('J01')]).toEqual([null, null, null]);
    // Money, returns, agencies, those employed.
    expect(statements).toBe(4);
  });

  test('stand beside the department’s answer that it answers', async () => {
    const { data } = await department.entities(
      'Completeness',
      [{ id: 'now' }],
      'civilAffairs { department answeredAt dataAsOf }',
    );
    expect(data._entities[0].civilAffairs).toEqual({
      department: 'CIVIL_AFFAIRS',
      answeredAt: '2015-10-26T09:47:00Z',
      dataAsOf: reportDate,
    });
  });
});
