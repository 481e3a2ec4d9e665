import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { districtCodes, townshipCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { health } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(health);
});
afterAll(() => department.close());

const hospitalsWhere = async (filter: string, selection: string) => {
  const { data, errors } = await department.ask(
    `{ hospitals(${filter}) { totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toEqual([]);
  return data.hospitals;
};

describe('the hospitals', () => {
  test('are forty, invented and marked so, each in a township of its district', async () => {
    const { totalCount, nodes } = await hospitalsWhere(
      'first: 100',
      'id nameZh quality district { code } township { code } organisation { id } beds',
    );
    expect([totalCount, nodes.length]).toEqual([40, 40]);
    for (const { nameZh, quality, district, township, beds } of nodes) {
      expect(nameZh).toMatch(/^合成·/);
      expect(quality).toBe('SYNTHETIC');
      expect(townshipCodes.find(({ code }) => code === township.code)?.districtCode).toBe(district.code);
      expect(beds).toBeGreaterThan(0);
    }
    expect(new Set(nodes.map(({ nameZh }: { nameZh: string }) => nameZh)).size).toBe(40);
  });

  test('with a social work unit stand in every district', async () => {
    const { nodes } = await hospitalsWhere(
      'first: 100, hasSocialWorkUnit: true',
      'district { code } hasSocialWorkUnit socialWorkUnit { establishedOn posts }',
    );
    expect(new Set(nodes.map(({ district }: { district: { code: string } }) => district.code)).size).toBe(
      districtCodes.length,
    );
    for (const { socialWorkUnit } of nodes) expect(socialWorkUnit.posts).toBeGreaterThan(0);
    const without = await hospitalsWhere('hasSocialWorkUnit: false', 'socialWorkUnit { posts }');
    expect(without.totalCount + nodes.length).toBe(40);
    for (const { socialWorkUnit } of without.nodes) expect(socialWorkUnit).toBeNull();
  });

  test('are found by district, township, level and capacity, every filter holding', async () => {
    const filter = 'district: "440103", level: TERTIARY_A, acceptingReferrals: NO_CAPACITY';
    const { nodes } = await hospitalsWhere(filter, 'id district { code } township { code } level acceptingReferrals');
    expect(nodes.length).toBeGreaterThan(0);
    for (const { district, level, acceptingReferrals } of nodes)
      expect([district.code, level, acceptingReferrals]).toEqual(['440103', 'TERTIARY_A', 'NO_CAPACITY']);
    const [{ id, township }] = nodes;
    expect((await hospitalsWhere(`township: "${township.code}"`, 'id')).nodes).toEqual([{ id }]);
  });

  test('are read page by page, each once', async () => {
    const first = await hospitalsWhere('first: 25', 'id');
    const rest = await hospitalsWhere(`first: 25, after: "${first.pageInfo.endCursor}"`, 'id');
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(40);
  });

  test('of a district abolished in 2014 are none: they stand in its successor', async () => {
    expect((await hospitalsWhere('district: "440116"', 'id')).totalCount).toBe(0);
  });
});

describe('capacity', () => {
  const capacity =
    'acceptingReferrals capacityReportedOn capacitySince capacityStale capacityReports { status reportedOn places waiting quality }';

  test('is what the newest report says, with its day and since when it has stood', async () => {
    const { nodes } = await hospitalsWhere('first: 100', capacity);
    for (const { acceptingReferrals, capacityReportedOn, capacitySince, capacityReports } of nodes.slice(0, 39)) {
      const [newest] = capacityReports;
      expect([acceptingReferrals, capacityReportedOn]).toEqual([newest.status, newest.reportedOn]);
      const since = capacityReports.filter(({ reportedOn }: { reportedOn: string }) => reportedOn >= capacitySince);
      expect(new Set(since.map(({ status }: { status: string }) => status))).toEqual(new Set([acceptingReferrals]));
      expect(capacityReports[since.length]?.status).not.toBe(acceptingReferrals);
    }
  });

  test('never reported is UNKNOWN, not none', async () => {
    const { data } = await department.ask(`{ hospital(id: "HOS-040") { ${capacity} } }`);
    expect(data.hospital).toEqual({
      acceptingReferrals: 'UNKNOWN',
      capacityReportedOn: null,
      capacitySince: null,
      capacityStale: true,
      capacityReports: [],
    });
  });

  test.each([
    ['2015-10-25T09:00:00Z', false],
    ['2015-11-08T15:59:00Z', false],
    ['2015-11-08T16:00:00Z', true],
  ])('reported on 2015-10-25 is at %s stale: %p (14 days, in China Standard Time)', async (now, expected) => {
    const later = await openForTest(health, { now });
    const { data } = await later.ask('{ hospital(id: "HOS-001") { capacityReportedOn capacityStale } }');
    await later.close();
    expect(data.hospital).toEqual({ capacityReportedOn: '2015-10-25', capacityStale: expected });
  });
});

describe('what health adds to others', () => {
  test('a township has its hospitals, one statement for all townships', async () => {
    const { data, statements } = await department.entities(
      'Township',
      townshipCodes.map(({ code }) => ({ code })),
      'hospitals(first: 5) { nodes { id } }',
    );
    const found = data._entities.flatMap(({ hospitals }: { hospitals: { nodes: unknown[] } }) => hospitals.nodes);
    expect([found.length, statements]).toEqual([40, 1]);
  });

  test('an organisation has the hospital it runs, null when it runs none, in one statement', async () => {
    const { data, statements } = await department.entities(
      'Organisation',
      [{ id: 'ORG-0501' }, { id: 'ORG-0001' }, { id: 'ORG-0540' }, { id: 'ORG-0501' }],
      'hospital { id nameZh }',
    );
    expect(data._entities.map(({ hospital }: { hospital: { id: string } | null }) => hospital?.id ?? null)).toEqual([
      'HOS-001',
      null,
      'HOS-040',
      'HOS-001',
    ]);
    expect(statements).toBe(1);
  });

  test('hospitals by reference are one statement, an invented one is null', async () => {
    const { data, statements } = await department.entities('Hospital', [{ id: 'HOS-002' }, { id: 'HOS-999' }], 'level');
    expect([data._entities, statements]).toEqual([[{ level: 'SECONDARY' }, null], 1]);
  });

  test('completeness says that health answers, when, and the day of its data', async () => {
    const { data } = await department.entities(
      'Completeness',
      [{ id: 'now' }],
      'health { department answeredAt dataAsOf }',
    );
    expect(data._entities[0].health).toEqual({
      department: 'HEALTH',
      answeredAt: '2015-10-26T09:47:00Z',
      dataAsOf: '2015-10-26',
    });
  });
});

describe('refusals', () => {
  test.each([
    ['hospital(id: "MSW-00001") { id }', 'ID_OF_ANOTHER_TYPE'],
    ['hospital(id: "人民医院") { id }', 'ID_MALFORMED'],
    ['hospitals(district: "440100") { totalCount }', 'UNKNOWN_CODE'],
    ['hospitals(township: "440106") { totalCount }', 'UNKNOWN_CODE'],
    ['hospitals(first: 101) { totalCount }', 'PAGE_OUT_OF_RANGE'],
    ['hospitals(after: "x") { nodes { id } }', 'CURSOR_INVALID'],
    ['medicalCase(id: "HOS-001") { id }', 'ID_OF_ANOTHER_TYPE'],
    ['medicalCases(hospital: "MSW-00001") { totalCount }', 'ID_OF_ANOTHER_TYPE'],
    ['medicalCases(district: "441900") { totalCount }', 'UNKNOWN_CODE'],
    ['medicalCases(openedFrom: "2015-02-01", openedTo: "2015-01-01") { totalCount }', 'PERIOD_REVERSED'],
    ['dischargePlans(plannedFrom: "2015-02-01", plannedTo: "2015-01-01") { totalCount }', 'PERIOD_REVERSED'],
    ['medicalSocialWorkStatistics(from: "2015-02-01", to: "2015-01-31") { from }', 'PERIOD_REVERSED'],
    ['medicalSocialWorkStatistics(from: "2015-01-01", to: "2015-01-31", district: "1") { from }', 'UNKNOWN_CODE'],
  ])('%s is %s', async (query, code) => {
    const { errors } = await department.ask(`{ ${query} }`);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  test('a well-formed key without a row is null', async () => {
    const { data, errors } = await department.ask(
      '{ hospital(id: "HOS-041") { id } medicalCase(id: "MSW-99999") { id } }',
    );
    expect([data, errors]).toEqual([{ hospital: null, medicalCase: null }, []]);
  });
});

test('a hospital that has reported no room for more than 30 days is an alert, and no other hospital is', async () => {
  const { data, errors } = await department.ask(
    '{ healthAlerts { kind severity raisedAt textZh hospital { id nameZh } } }',
  );
  expect(errors).toEqual([]);
  const { nodes } = await hospitalsWhere(
    'first: 100, acceptingReferrals: NO_CAPACITY',
    'id nameZh capacitySince capacityStale',
  );
  // Thirty days before the report's day.
  const long = nodes.filter(({ capacitySince }: { capacitySince: string }) => capacitySince < '2015-09-26');
  expect(data.healthAlerts.map(({ hospital }: { hospital: object }) => hospital)).toEqual(
    long
      .toSorted((one: { capacitySince: string }, other: { capacitySince: string }) =>
        one.capacitySince < other.capacitySince ? -1 : 1,
      )
      .map(({ id, nameZh }: { id: string; nameZh: string }) => ({ id, nameZh })),
  );
  expect(long.length).toBeGreaterThan(0);
});
