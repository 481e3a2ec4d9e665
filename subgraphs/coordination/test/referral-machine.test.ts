import { reportInstant } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { actionsOf, combinationsOf, decide } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Consent } from '../entities/consent.ts';
import { Referral } from '../entities/referral.ts';
import { referralMachine } from '../entities/referral-machine.ts';
import type { ReferralAction, ReferralActor } from '../schema.generated.ts';
import { coordination } from '../subgraph.ts';
import { centre, hospital, type Member, mutations, referralsIn } from './referral-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const { draft, doTo } = referralsIn(
  () => department,
  'id state version history(first: 1) { nodes { action actor from to version } }',
);

/** Who stands on each side of the referral acted on; null is a body that is no end of it. */
const as = new Map<string | null, Member>([
  ['SENDER', 'centre'],
  ['RECEIVER', 'hospital'],
  ['COORDINATOR', 'office'],
  ['SUPERVISOR', 'civilAffairs'],
  [null, 'justice'],
]);

const all = combinationsOf(referralMachine);
/** Nobody's token stands for these. */
const withoutToken: ReadonlySet<string | null> = new Set(['CLOCK', 'PERSON']);
const byTokens = all.filter(({ role }) => !withoutToken.has(role));

test('a referral has 15 × 22 × 7 combinations of state, action and role, and as many possible as the table lists', () => {
  const listed = actionsOf(referralMachine).reduce(
    (sum, [, { from, by }]) => sum + Math.max(1, from.length) * by.length,
    0,
  );
  expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([15 * 22 * 7, listed]);
});

test('every action on a referral that is there has its mutation, but what time does', () => {
  const there = actionsOf(referralMachine).filter(
    ([, { from, by }]) => from.length > 0 && !by.every((role) => role === 'CLOCK'),
  );
  expect(Object.keys(mutations).sort()).toEqual(there.map(([action]) => action).sort());
});

describe('a referral that is there', () => {
  let id: string;
  let version = 10;
  beforeAll(async () => {
    id = (await draft({ from: centre, to: hospital }, 'centre')).done.id;
  });

  const cases = byTokens.filter(({ state, action }) => state !== null && mutations[action as ReferralAction]);
  test.each(cases)('$state × $action × $role → $to', async ({ state, action, role, to }) => {
    version += 2;
    const em = department.orm.em.fork();
    await em.nativeUpdate(Consent, { id: id.replace('REF-', 'CNS-') }, { revokedOn: null });
    await em.nativeUpdate(
      Referral,
      { id },
      {
        isConsentRevoked: false,
        state: state as never,
        version,
        sentAt: reportInstant,
        respondBy: '2015-11-03T01:00:00Z',
        dueAt: reportInstant,
        urgedAt: null,
        endedAt: reportInstant,
        confirmBy: null,
        errorReportedBy: 'somebody else',
      },
    );
    const [call, given] = mutations[action as ReferralAction] ?? ['', {}];
    const { done, errors, codes } = await doTo(as.get(role) ?? 'nobody', call, { id, version }, given);
    if (to !== null) {
      expect([errors, done.state, done.version]).toEqual([[], to, version + 1]);
      expect(done.history).toEqual([{ action, actor: role, from: state, to, version: version + 1 }]);
      // The child of a redirect would stand in the way of the next combination.
      await em.nativeUpdate(Referral, { parentId: id }, { state: 'WITHDRAWN', parentId: null });
      return;
    }
    expect(done).toBeNull();
    // Whoever is no end of it finds nothing to act on, nor does its receiver while it is a draft.
    const isUnseen = role === null || (role === 'RECEIVER' && state === 'DRAFT');
    expect(codes).toEqual([isUnseen ? 'ROW_NOT_FOUND' : expect.stringMatching(/^ACTION_NOT_(PERMITTED|POSSIBLE)$/)]);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
    expect(errors[0]?.message).not.toMatch(/[{}]|undefined/);
  });
});

test.each(all.filter(({ state }) => state === null))('not there × $action × $role → $to', ({ action, role, to }) => {
  const decision = decide(referralMachine, null, action as ReferralAction, role as ReferralActor);
  expect(decision.allowed ? decision.to : null).toBe(to);
});

test.each(all.filter(({ state, role }) => state !== null && withoutToken.has(role)))(
  '$state × $action × $role → $to, without a token',
  ({ state, action, role, to }) => {
    const decision = decide(referralMachine, state as 'SENT', action as ReferralAction, role as ReferralActor);
    expect(decision.allowed ? decision.to : null).toBe(to);
  },
);
