import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { actionsOf, hindrance } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clearedByJustice, isWithheldAfter } from '../entities/justice-clearance.ts';
import { Referral } from '../entities/referral.ts';
import { type ReferralFacts, referralMachine } from '../entities/referral-machine.ts';
import type { ReferralAction } from '../schema.generated.ts';
import { coordination } from '../subgraph.ts';
import {
  centre,
  consent,
  inputTypeOf,
  judicialOffice,
  type Member,
  mutations,
  referralsIn,
} from './referral-support.ts';

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

/** After these another body holds the referral: it has come in, is taken on, or has gone to somebody else. */
const handing = actionsOf(referralMachine)
  .filter(([, { to }]) => to === 'SENT' || to === 'ACCEPTED' || to === 'REDIRECTED')
  .map(([action]) => action);

describe('an action by which a referral reaches another body', () => {
  test.each(handing)('%s waits for justice', (action) => {
    const willing = { isBetweenTwo: true, hasBasis: true, basisFits: true, basisCovers: true, isReopenable: true };
    const facts = { ...willing, isCleared: false } as ReferralFacts;
    const given = { to: centre, capacity: 'HAS_CAPACITY', noteZh: '理由' };
    expect(hindrance(referralMachine, action, given, facts)?.details).toMatchObject({ guard: 'CLEARED' });
  });

  test('is the only one that does: what reaches nobody new goes on without', () => {
    const guarded = actionsOf(referralMachine).filter(([, { guards = [] }]) => guards.includes('CLEARED'));
    expect(guarded.map(([action]) => action)).toEqual(handing);
  });

  describe('is done', () => {
    let department: SubgraphUnderTest;
    beforeAll(async () => {
      department = await openForTest(coordination);
    });
    afterAll(() => department.close());
    const { draft, doTo, read } = referralsIn(() => department);
    const another = { id: 'JO-440105001', labelZh: '合成·另一司法所' };
    const byDuty = { ...consent, basis: 'STATUTORY_DUTY' };

    /** One between two judicial offices that stands where `action` begins, and was never cleared. */
    async function uncleared(action: ReferralAction) {
      const { done } = await draft({ from: judicialOffice, to: another, consent: byDuty }, 'justice');
      const state = referralMachine.actions[action].from[0] as 'DRAFT';
      const em = department.orm.em.fork();
      await em.nativeUpdate(Referral, { id: done.id }, { state, endedAt: '2015-10-20T01:00:00Z' });
      return done;
    }

    test.each(handing.filter((action) => mutations[action]))(
      '%s, on the word of a case worker alone; from then on it is read by who else may',
      async (action) => {
        const referral = await uncleared(action);
        const [call, given] = mutations[action] ?? ['', {}];
        expect(inputTypeOf(call)).not.toMatch(/^(ActOn|Reasoned)ReferralInput$/);
        const tries = (as: Member, clearedByJustice: boolean | null) =>
          doTo(as, call, referral, { ...given, ...('consent' in given ? { consent: byDuty } : {}), clearedByJustice });
        for (const [as, word] of [
          ['justice', true],
          ['caseWorker', null],
          ['caseWorker', false],
        ] as const)
          expect((await tries(as, word)).errors).toMatchObject([
            { code: 'ACTION_GUARDED', message: expect.stringContaining('经司法部门确认') },
          ]);
        expect(await read(referral.id, 'office')).toBeNull();
        const { done, errors } = await tries('caseWorker', true);
        expect([errors, done.state]).toEqual([[], referralMachine.actions[action].to]);
        expect(await read(referral.id, 'office')).toMatchObject({ state: done.state });
        if (action === 'REDIRECT')
          expect(await read(done.redirectedTo.id, 'otherCentre')).toMatchObject({ state: 'SENT', person: done.person });
      },
    );
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
