import { defaultScale } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { released, releasedPart } from '../policy.ts';
import { median } from '../resolvers/medical-social-work-statistics.ts';
import { wholeMonths } from '../resolvers/statistics.ts';
import { health } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(health, { scale: defaultScale });
});
afterAll(() => department.close());

const count = async (condition: string, table = 'medical_social_work_case'): Promise<number> => {
  const [row] = await department.orm.em
    .getConnection()
    .execute<{ counted: number }[]>(`select count(*) as counted from ${table} where ${condition}`);
  return Number(row?.counted);
};

const year = 'from: "2014-01-01", to: "2014-12-31"';
const inYear = (column: string) => `${column} between '2014-01-01' and '2014-12-31'`;
const everything = `from to casesOpened casesOpenedSuppressed casesClosed casesClosedSuppressed casesOpenAtEnd casesOpenAtEndSuppressed
  byCaseType { caseType count suppressed } byType { type count suppressed } discharges dischargesSuppressed dischargesReferred
  dischargesReferredSuppressed dischargesReferredPercent medianDaysToReferral medianDaysToReferralSuppressed suppressed quality`;

describe('statistics of medical social work', () => {
  test('count the rows: cases opened, closed and in hand, discharges and how many were referred', async () => {
    const { data } = await department.ask(`{ medicalSocialWorkStatistics(${year}) { ${everything} } }`);
    const found = data.medicalSocialWorkStatistics;
    const referredOnly = `${inYear('discharged_on')} and referred_on is not null`;
    const discharges = await count(inYear('discharged_on'), 'discharge_plan');
    const referred = await count(referredOnly, 'discharge_plan');
    expect(found).toMatchObject({
      casesOpened: released(await count(inYear('opened_on'))).count,
      casesClosed: released(await count(inYear('closed_on'))).count,
      casesOpenAtEnd: released(
        await count("opened_on <= '2014-12-31' and (closed_on is null or closed_on > '2014-12-31')"),
      ).count,
      discharges: released(discharges).count,
      dischargesReferred: released(referred).count,
      suppressed: false,
      quality: 'SYNTHETIC',
    });
    expect(found.dischargesReferredPercent).toBeCloseTo((100 * found.dischargesReferred) / found.discharges, 1);
    const days = (
      await department.orm.em
        .getConnection()
        .execute<{ days: number }[]>(
          `select days_to_referral as days from discharge_plan where ${referredOnly} order by 1`,
        )
    ).map((row) => row.days);
    const middle = [days[Math.floor((referred - 1) / 2)], days[Math.floor(referred / 2)]] as [number, number];
    expect(found.medianDaysToReferral).toBe((middle[0] + middle[1]) / 2);
  });

  test('by form and by main type are every form and every type, each suppressed for itself', async () => {
    const { data } = await department.ask(`{ medicalSocialWorkStatistics(${year}) { ${everything} } }`);
    const { byCaseType, byType } = data.medicalSocialWorkStatistics;
    expect([byCaseType.length, byType.length]).toEqual([4, 12]);
    for (const { caseType, ...shown } of byCaseType)
      expect(shown).toEqual(released(await count(`${inYear('opened_on')} and case_type = '${caseType}'`)));
    for (const { type, ...shown } of byType)
      expect(shown).toEqual(released(await count(`${inYear('opened_on')} and main_type = '${type}'`)));
    expect(byType.some(({ suppressed }: { suppressed: boolean }) => suppressed)).toBe(true);
  });

  test('are at most three statements for all eleven districts, whatever is asked', async () => {
    const whole = await department.ask(
      `{ medicalSocialWorkByDistrict(${year}) { district { code } statistics { ${everything} } } }`,
    );
    const codes = whole.data.medicalSocialWorkByDistrict.map(
      ({ district }: { district: { code: string } }) => district.code,
    );
    expect([codes, whole.statements]).toEqual([districtCodes.map(({ code }) => code), 3]);
    const opened = await department.entities(
      'District',
      districtCodes.map(({ code }) => ({ code })),
      `medicalSocialWork(${year}) { casesOpened suppressed: casesOpenedSuppressed }`,
    );
    expect(opened.statements).toBe(1);
    for (const [index, { medicalSocialWork }] of opened.data._entities.entries()) {
      const shown = released(await count(`${inYear('opened_on')} and district_code = '${codes[index]}'`));
      expect(medicalSocialWork).toEqual({ casesOpened: shown.count, suppressed: shown.suppressed });
    }
  });

  test('of the forty hospitals are three statements besides the list, most of them suppressed', async () => {
    const { data, statements } = await department.ask(
      `{ hospitals { nodes { id hasSocialWorkUnit medicalSocialWork(${year}) { ${everything} } } } }`,
    );
    expect(statements).toBe(4);
    for (const { id, hasSocialWorkUnit, medicalSocialWork } of data.hospitals.nodes) {
      const shown = released(await count(`${inYear('discharged_on')} and hospital_id = '${id}'`, 'discharge_plan'));
      expect([medicalSocialWork.discharges, medicalSocialWork.dischargesSuppressed]).toEqual([
        shown.count,
        shown.suppressed,
      ]);
      if (!hasSocialWorkUnit) expect(medicalSocialWork).toMatchObject({ casesOpened: 0, suppressed: false });
    }
  });

  test('never show a number from 1 to 10, nor let one be found by taking the referred from all', async () => {
    const { data } = await department.ask(
      `{ medicalSocialWorkByDistrict(${year}) { statistics { ${everything} } } hospitals { nodes { medicalSocialWork(from: "2012-01-01", to: "2015-10-26") { ${everything} } } } }`,
    );
    const all = [
      ...data.medicalSocialWorkByDistrict.map(({ statistics }: { statistics: unknown }) => statistics),
      ...data.hospitals.nodes.map(({ medicalSocialWork }: { medicalSocialWork: unknown }) => medicalSocialWork),
    ];
    for (const found of all) {
      const counts = ['casesOpened', 'casesClosed', 'casesOpenAtEnd', 'discharges', 'dischargesReferred'];
      for (const name of counts) {
        const isHidden = found[name] === null;
        expect(isHidden).toBe(found[`${name}Suppressed`]);
        if (!isHidden) expect([found[name] % 5, found[name] === 5]).toEqual([0, false]);
      }
      if (found.dischargesReferred === null) expect(found.dischargesReferredPercent).toBeNull();
      if (counts.some((name) => found[name] === null)) expect(found.suppressed).toBe(true);
    }
    expect(all.some(({ suppressed }) => suppressed)).toBe(true);
  });

  test('are null, not zero, for a district abolished in 2014', async () => {
    const { data } = await department.entities('District', [{ code: '440183' }], `medicalSocialWork(${year}) { from }`);
    expect(data._entities).toEqual([{ medicalSocialWork: null }]);
    const root = await department.ask(`{ medicalSocialWorkStatistics(${year}, district: "440183") { from } }`);
    expect([root.data.medicalSocialWorkStatistics, root.errors]).toEqual([null, []]);
  });

  test('of one district are the same asked for at the root and on the district', async () => {
    const root = await department.ask(`{ medicalSocialWorkStatistics(${year}, district: "440103") { ${everything} } }`);
    const entity = await department.entities(
      'District',
      [{ code: '440103' }],
      `medicalSocialWork(${year}) { ${everything} }`,
    );
    expect(entity.data._entities[0].medicalSocialWork).toEqual(root.data.medicalSocialWorkStatistics);
  });

  test('of days within the same months are the same answer, and say which months', async () => {
    const { data } = await department.ask(
      `{ a: medicalSocialWorkStatistics(from: "2014-01-01", to: "2014-02-28") { ${everything} }
         b: medicalSocialWorkStatistics(from: "2014-01-31", to: "2014-02-01") { ${everything} } }`,
    );
    expect(data.b).toEqual(data.a);
    expect([data.a.from, data.a.to]).toEqual(['2014-01-01', '2014-02-28']);
  });
});

describe('release', () => {
  test.each([
    [0, 0],
    [1, null],
    [10, null],
    [11, 10],
    [12, 10],
    [13, 15],
    [143, 145],
  ])('a count of %d is shown as %p', (counted, expected) => {
    expect(released(counted)).toEqual({ count: expected, suppressed: expected === null });
  });

  test.each([
    [20, 20, 20],
    [20, 21, null],
    [20, 30, null],
    [20, 31, 20],
    [5, 40, null],
    [0, 40, 0],
    [0, 5, null],
  ])('%d of %d are shown as %p', (part, whole, expected) => {
    expect(releasedPart(part, whole)).toEqual({ count: expected, suppressed: expected === null });
  });

  test.each([
    ['2014-02-03', '2014-02-03', '2014-02-01', '2014-02-28'],
    ['2012-02-29', '2012-02-29', '2012-02-01', '2012-02-29'],
    ['2014-12-31', '2015-01-01', '2014-12-01', '2015-01-31'],
    ['2015-01-01', '2015-10-26', '2015-01-01', '2015-10-31'],
  ])('%s to %s is counted from %s to %s', (from, to, first, last) => {
    expect(wholeMonths({ from, to })).toEqual({ from: first, to: last });
  });

  test.each([
    [[], null],
    [[{ days: 4, patients: 1 }], 4],
    [
      [
        { days: 1, patients: 2 },
        { days: 8, patients: 2 },
      ],
      5,
    ],
    [
      [
        { days: 0, patients: 1 },
        { days: 3, patients: 5 },
        { days: 30, patients: 3 },
      ],
      3,
    ],
  ])('the median of %j is %p', (days, expected) => {
    expect(median(days)).toBe(expected);
  });
});
