import { reportDate, reportInstant } from '@hub/kit/dataset/city.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dutyMatters } from '../entities/duty-matter.ts';
import { coordination } from '../subgraph.ts';
import { answerOf, type Coded, codesOf } from './graph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const members = ['CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION'];

describe('the departments', () => {
  test('are the secretariat, four members with a system of their own, and nine observers without', async () => {
    const { departments } = await answerOf(department, 'departments { code nameZh nameEn participation subgraph }');
    const taking = (participation: string) =>
      departments.filter((each: { participation: string }) => each.participation === participation);
    expect(codesOf(departments).slice(0, 5)).toEqual(['COORDINATION', ...members]);
    expect(codesOf(taking('SECRETARIAT'))).toEqual(['COORDINATION']);
    expect(codesOf(taking('MEMBER'))).toEqual(members);
    expect(taking('OBSERVER')).toHaveLength(9);
    for (const { code, nameZh, nameEn, participation, subgraph } of departments) {
      expect([code, /\p{Script=Han}/u.test(nameZh), nameEn.length > 0]).toEqual([code, true, true]);
      expect([code, subgraph === null]).toEqual([code, participation === 'OBSERVER']);
    }
    const { observers } = await answerOf(department, 'observers: departments(participation: OBSERVER) { code }');
    expect(codesOf(observers)).toEqual(codesOf(taking('OBSERVER')));
  });

  test('are found by code, one by one and by reference in one statement', async () => {
    const found = await answerOf(department, 'department(code: HEALTH) { code subgraph }');
    expect(found).toEqual({ department: { code: 'HEALTH', subgraph: 'health' } });
    const keys = ['JUSTICE', 'FINANCE', 'JUSTICE'].map((code) => ({ code }));
    const { data, statements } = await department.entities('Department', keys, 'code');
    expect([codesOf(data._entities), statements]).toEqual([['JUSTICE', 'FINANCE', 'JUSTICE'], 1]);
  });
});

interface Cell {
  readonly department: Coded;
  readonly role: string;
  readonly matter: string;
  readonly field: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}
interface Matter {
  readonly code: string;
  readonly nameZh: string;
  readonly field: string | null;
  readonly lead: Coded;
  readonly responsibilities: readonly Cell[];
}

const cell = 'department { code } role matter field validFrom validTo basisZh quality';
const matrixOn = async (day: string): Promise<Matter[]> =>
  (
    await answerOf(
      department,
      `dutyMatrix(asOf: "${day}") { code nameZh field lead { code } responsibilities { ${cell} } }`,
    )
  ).dutyMatrix;
const leadOn = async (day: string, code: string) => (await matrixOn(day)).find((each) => each.code === code)?.lead.code;

/** The first day of the matrix, and the last before and first after each change of it. */
const days = ['2011-07-01', '2013-12-31', '2014-01-01', '2014-06-30', '2014-07-01', reportDate, '2030-01-01'];

describe('the duty matrix', () => {
  test.each(days)(
    'has on %s every matter once, the service fields first, each led by exactly one department',
    async (day) => {
      const matrix = await matrixOn(day);
      expect(codesOf(matrix)).toEqual(codesOf(dutyMatters));
      for (const { code, field, lead, responsibilities } of matrix) {
        const leads = responsibilities.filter(({ role }) => role === 'LEAD');
        expect([code, leads.map((each) => each.department.code)]).toEqual([code, [lead.code]]);
        expect([code, responsibilities[0]?.role]).toEqual([code, 'LEAD']);
        // Nobody has two parts in one matter.
        const parts = responsibilities.map((each) => each.department.code);
        expect([code, new Set(parts).size]).toEqual([code, parts.length]);
        for (const each of responsibilities) expect([each.matter, each.field]).toEqual([code, field]);
      }
      const fields = matrix.map(({ field }) => field !== null);
      expect(fields).toEqual(fields.toSorted().toReversed());
    },
  );

  test('has changed on those days alone: between its versions no day is left without a lead, and none has two', async () => {
    const { responsibilities } = await answerOf(
      department,
      'responsibilities(first: 100, asOf: "2015-10-26") { nodes { validFrom validTo } }',
    );
    expect(new Set(responsibilities.nodes.map(({ validFrom }: Cell) => validFrom))).toEqual(
      new Set(['2011-07-01', '2014-01-01', '2014-07-01']),
    );
    const past = await department.orm.em
      .getConnection()
      .execute<Record<string, string>[]>(
        "select distinct valid_until as until from responsibility where valid_until < '9999-12-31'",
      );
    for (const { until = '' } of past) expect(days).toEqual(expect.arrayContaining([until, addDays(until, 1)]));
    expect(await matrixOn('2011-06-30')).toEqual([]);
  });

  test.each([
    ['REFERRAL_EXCHANGE', '2013-12-31', 'CIVIL_AFFAIRS'],
    ['REFERRAL_EXCHANGE', '2014-01-01', 'COORDINATION'],
    ['FIELD_DRUG_CONTROL', '2014-06-30', 'PUBLIC_SECURITY'],
    ['FIELD_DRUG_CONTROL', '2014-07-01', 'CIVIL_AFFAIRS'],
    ['FIELD_COMMUNITY_CORRECTIONS', reportDate, 'JUSTICE'],
    ['FIELD_MEDICAL_SOCIAL_WORK', reportDate, 'HEALTH'],
    ['FIELD_ELDERLY', reportDate, 'CIVIL_AFFAIRS'],
    ['VOLUNTEER_LINKAGE', reportDate, 'VOLUNTEER_FEDERATION'],
  ])('%s is on %s led by %s', async (code, day, lead) => {
    expect(await leadOn(day, code)).toBe(lead);
  });

  test('keeps with drug control the department that led it before, as a second lead', async () => {
    const filter = 'first: 100, matter: "FIELD_DRUG_CONTROL"';
    const partsOn = async (day: string) =>
      (await answerOf(department, `responsibilities(${filter}, asOf: "${day}") { nodes { ${cell} } }`)).responsibilities
        .nodes;
    expect((await partsOn('2014-06-30'))[0]).toMatchObject({
      department: { code: 'PUBLIC_SECURITY' },
      role: 'LEAD',
      validFrom: '2011-07-01',
      validTo: '2014-06-30',
    });
    expect(await partsOn('2014-07-01')).toContainEqual(
      expect.objectContaining({
        department: { code: 'PUBLIC_SECURITY' },
        role: 'CO_LEAD',
        validTo: null,
        quality: 'SYNTHETIC',
      }),
    );
  });

  test('is today’s when no day is given, and moves with today', async () => {
    const query =
      'dutyMatrix { code lead { code } } department(code: PUBLIC_SECURITY) { responsibilities(role: LEAD) { matter } }';
    const then = await openForTest(coordination, { now: '2014-06-30T15:59:59Z' });
    const before = await answerOf(then, query);
    await then.close();
    const after = await answerOf(department, query);
    // One second before midnight in Guangzhou.
    expect(before.department.responsibilities).toEqual([{ matter: 'FIELD_DRUG_CONTROL' }]);
    expect(after.department.responsibilities).toEqual([]);
    expect(after.dutyMatrix).toEqual((await matrixOn(reportDate)).map(({ code, lead }) => ({ code, lead })));
  });

  test('gives a department the same parts from its side, and each filter narrows them', async () => {
    const matrix = await matrixOn('2014-03-01');
    const cells = matrix.flatMap(({ responsibilities }) => responsibilities);
    const { departments } = await answerOf(
      department,
      `departments { code responsibilities(asOf: "2014-03-01") { ${cell} } leads: responsibilities(asOf: "2014-03-01", role: LEAD) { matter } }`,
    );
    for (const { code, responsibilities, leads } of departments) {
      const own = cells.filter((each) => each.department.code === code);
      expect([code, responsibilities]).toEqual([code, own]);
      const led = own.filter(({ role }) => role === 'LEAD').map(({ matter }) => ({ matter }));
      expect([code, leads]).toEqual([code, led]);
    }
    const { found } = await answerOf(
      department,
      `found: responsibilities(asOf: "2014-03-01", department: HEALTH, role: SUPPORT, field: ELDERLY) { totalCount nodes { ${cell} } }`,
    );
    expect(found).toEqual({
      totalCount: 1,
      nodes: cells.filter((each) => each.department.code === 'HEALTH' && each.field === 'ELDERLY'),
    });
  });

  test('with its departments is two statements for every matter, and refuses one that does not exist', async () => {
    const { statements } = await department.ask(
      '{ dutyMatrix { lead { nameZh } responsibilities { department { nameZh } } } }',
    );
    expect(statements).toBe(2);
    const { errors } = await department.ask('{ responsibilities(matter: "FIELD_GARDENING") { totalCount } }');
    expect(errors.map(({ code }) => code)).toEqual(['UNKNOWN_CODE']);
  });
});

describe('completeness', () => {
  const selection = `id asked { code } answered { code } missing { code } complete staleSince answers { department dataAsOf }`;
  const answerBy = (code: string, dataAsOf = reportDate) => ({ department: code, answeredAt: reportInstant, dataAsOf });
  const brought = {
    civilAffairs: answerBy('CIVIL_AFFAIRS'),
    justice: answerBy('JUSTICE'),
    health: answerBy('HEALTH'),
    volunteer: answerBy('VOLUNTEER_FEDERATION'),
  };
  const asked = async (answers: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await department.entities('Completeness', [{ id: 'city', ...answers }], selection);
    expect(errors).toEqual([]);
    return data._entities[0];
  };

  test('with all five answering is complete, and nothing is stale on the day the data stand at', async () => {
    const found = await asked(brought);
    expect(found).toMatchObject({ id: 'city', complete: true, missing: [], staleSince: null });
    expect(codesOf(found.asked).toSorted()).toEqual([...members, 'COORDINATION'].toSorted());
    expect(codesOf(found.answered).toSorted()).toEqual(codesOf(found.asked).toSorted());
    expect(found.answers).toHaveLength(5);
  });

  test.each(Object.keys(brought))('without %s is incomplete, and names it', async (silent) => {
    const { department: code } = brought[silent as keyof typeof brought];
    const found = await asked({ ...brought, [silent]: null });
    expect([found.complete, codesOf(found.missing), found.answers.length]).toEqual([false, [code], 4]);
    expect(codesOf(found.answered)).not.toContain(code);
  });

  test('without the gateway’s word of the others is this department alone', async () => {
    const { completeness } = await answerOf(department, `completeness { ${selection} }`);
    expect([completeness.complete, codesOf(completeness.answered)]).toEqual([false, ['COORDINATION']]);
    expect(codesOf(completeness.missing).toSorted()).toEqual(members.toSorted());
  });

  test('is stale since the oldest day anybody’s records stand at', async () => {
    const found = await asked({ ...brought, health: answerBy('HEALTH', '2015-09-30') });
    expect([found.complete, found.staleSince]).toEqual([true, '2015-09-30']);
  });
});
