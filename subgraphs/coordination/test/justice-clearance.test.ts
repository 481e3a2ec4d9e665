import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clearedByJustice, isWithheldAfter } from '../entities/justice-clearance.ts';
import { Referral } from '../entities/referral.ts';
import { coordination } from '../subgraph.ts';

const fromJustice = { fromDepartmentCode: 'JUSTICE', toDepartmentCode: 'CIVIL_AFFAIRS', isWithheld: true } as const;
const toJustice = { fromDepartmentCode: 'HEALTH', toDepartmentCode: 'JUSTICE', isWithheld: true } as const;
const others = { fromDepartmentCode: 'HEALTH', toDepartmentCode: 'CIVIL_AFFAIRS', isWithheld: true } as const;

const caseWorker = actorWith({ organisation: 'JUSTICE', scopes: new Set(['justice:case']) });
const clerk = actorWith({ organisation: 'JUSTICE', scopes: new Set(['referral:person']) });
const hospital = actorWith({ organisation: 'HEALTH', scopes: new Set(['justice:case']) });

describe('a referral with justice at an end', () => {
  test.each([
    ['a case worker of justice who clears it', caseWorker, true, false],
    ['a case worker who says it may not leave', caseWorker, false, true],
    ['a case worker who says nothing', caseWorker, undefined, true],
    ['somebody else of justice', clerk, true, true],
    ['the other end', hospital, true, true],
  ])('written by %s', (_, actor, cleared, withheld) => {
    for (const referral of [fromJustice, toJustice]) expect(isWithheldAfter(referral, actor, cleared)).toBe(withheld);
    expect(isWithheldAfter(others, actor, cleared)).toBe(false);
  });

  test('once cleared stays so, until a case worker says otherwise', () => {
    const cleared = { ...fromJustice, isWithheld: false };
    expect(isWithheldAfter(cleared, hospital, undefined)).toBe(false);
    expect(isWithheldAfter(cleared, hospital, false)).toBe(false);
    expect(isWithheldAfter(cleared, caseWorker, false)).toBe(true);
  });

  test('goes to its other end only when it is cleared', () => {
    expect([fromJustice, toJustice, others].map(clearedByJustice.holds)).toEqual([false, false, true]);
    expect(clearedByJustice.holds({ ...toJustice, isWithheld: false })).toBe(true);
  });
});

describe('a referral that is withheld', () => {
  let department: SubgraphUnderTest;
  let id: string;
  let personId: string;
  let before: Record<string, unknown>;

  const reader = (organisation: string) =>
    actorWith({
      organisation,
      purpose: 'CASE_MANAGEMENT',
      scopes: new Set(['person:lookup', 'referral:person', 'justice:case']),
      grants: [
        {
          id: 'GRT-00001',
          client: organisation,
          subject: null,
          purpose: 'CASE_MANAGEMENT',
          fields: ['Query.referral', 'Query.referrals', 'Person.referrals', 'ServiceCentre.referrals'],
          expiresAt: '2016-12-31T16:00:00Z',
        },
      ],
    });
  const seen = async (organisation: string) => {
    const { data, errors } = await department.ask(
      `query ($id: ID!, $person: ID!) {
        referral(id: $id) { number }
        referrals(fromDepartment: JUSTICE, toDepartment: CIVIL_AFFAIRS, first: 100) { totalCount nodes { id } }
        _entities(representations: [{ __typename: "Referral", id: $id }, { __typename: "Person", id: $person }]) {
          ... on Referral { number } ... on Person { referrals { totalCount nodes { id } } }
        }
      }`,
      { id, person: personId },
      reader(organisation),
    );
    expect(errors).toEqual([]);
    return data;
  };

  beforeAll(async () => {
    department = await openForTest(coordination);
    const em = department.orm.em.fork();
    const row = await em.findOneOrFail(Referral, {
      fromDepartmentCode: 'JUSTICE',
      toDepartmentCode: 'CIVIL_AFFAIRS',
      state: 'CLOSED',
    });
    ({ id, personId } = row);
    before = await seen('COORDINATION');
    await em.nativeUpdate(Referral, { id }, { isWithheld: true });
  });
  afterAll(() => department.close());

  test('was there for the office before', () => {
    expect(before).toMatchObject({ referral: { number: expect.any(String) } });
  });

  test.each(['COORDINATION', 'CIVIL_AFFAIRS', 'HEALTH', 'IFSC-032'])(
    'is for %s in no look-up, search, total or join',
    async (organisation) => {
      const found = await seen(organisation);
      expect(found.referral).toBeNull();
      expect(found._entities[0]).toBeNull();
      expect(JSON.stringify(found)).not.toContain(id);
      expect(found.referrals.totalCount).toBe(found.referrals.nodes.length);
    },
  );

  test('is there for justice', async () => {
    expect((await seen('JUSTICE')).referral).toEqual({ number: expect.any(String) });
  });
});
