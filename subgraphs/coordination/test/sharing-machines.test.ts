import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf, decide } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Grant } from '../entities/grant.ts';
import { grantMachine } from '../entities/grant-machine.ts';
import { SharingRequest } from '../entities/sharing-request.ts';
import { sharingRequestMachine } from '../entities/sharing-request-machine.ts';
import { coordination } from '../subgraph.ts';
import { nextKey } from './sharing-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

/** Parties of the rows acted on; null is somebody else's department. */
const organisations = new Map<string | null, string>([
  ['CLIENT', 'HEALTH'],
  ['OWNER', 'JUSTICE'],
  [null, 'COORDINATION'],
]);
const actorAs = (role: string | null) =>
  actorWith({ organisation: organisations.get(role) ?? null, scopes: new Set(['sharing:decide']) });

let version = 1_000;

function expectRefused(errors: readonly { readonly code: unknown; readonly message: string }[], role: string | null) {
  expect(errors).toHaveLength(1);
  const [{ code, message } = { code: null, message: '' }] = errors;
  expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(code);
  if (role === null) expect(code).toBe('ACTION_NOT_PERMITTED');
  expect(message).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
  expect(message).not.toMatch(/[{}]|undefined/);
}

describe('a sharing request', () => {
  const all = combinationsOf(sharingRequestMachine);

  test('has 8 × 8 × 3 combinations of state, action and role, 14 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([192, 14]);
  });

  test.each(all.filter(({ state }) => state !== null))(
    '$state × $action × $role → $to',
    async ({ state, action, role, to }) => {
      const key = 'SHR-00018';
      version += 10;
      await department.orm.em.fork().nativeUpdate(
        SharingRequest,
        { id: key },
        {
          client: 'HEALTH',
          ownerCode: 'JUSTICE',
          state: state as never,
          version,
        },
      );
      const { data, errors } = await department.ask(
        `mutation ($input: ActOnSharingInput!) { actOnSharing(input: $input) { state version history { to version } } }`,
        {
          input: {
            id: key,
            action,
            noteZh: '理由',
            approvedByZh: '负责人',
            expectedVersion: version,
            idempotencyKey: nextKey(),
          },
        },
        actorAs(role),
      );
      if (to === null) {
        expect(data.actOnSharing).toBeNull();
        expectRefused(errors, role);
      } else {
        expect(errors).toEqual([]);
        expect(data.actOnSharing.state).toBe(to);
        expect(data.actOnSharing.history).toContainEqual({ to, version: data.actOnSharing.version });
      }
    },
  );

  test.each(all.filter(({ state }) => state === null))('not there × $action × $role → $to', ({ action, role, to }) => {
    const decision = decide(sharingRequestMachine, null, action as 'REQUEST', role as 'CLIENT');
    expect(decision.allowed ? decision.to : null).toBe(to);
  });
});

describe('a grant', () => {
  const all = combinationsOf(grantMachine);
  const mutations = new Map([
    ['SUSPEND', 'suspendGrant'],
    ['RESUME', 'resumeGrant'],
    ['REVOKE', 'revokeGrant'],
  ]);
  const isAsked = ({ state, action, role }: (typeof all)[number]) =>
    state !== null && mutations.has(action) && role !== 'CLOCK';

  test('has 5 × 5 × 3 combinations of state, action and role, 5 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([75, 5]);
  });

  test.each(all.filter(isAsked))('$state × $action × $role → $to', async ({ state, action, role, to }) => {
    const key = 'GRT-00014';
    version += 10;
    await department.orm.em.fork().nativeUpdate(
      Grant,
      { id: key },
      {
        client: 'HEALTH',
        ownerCode: 'JUSTICE',
        // That a grant is past its last day is told by its day alone.
        state: state === 'EXPIRED' ? 'ACTIVE' : (state as never),
        until: state === 'EXPIRED' ? '2015-10-25' : '2016-12-31',
        version,
      },
    );
    const mutation = mutations.get(action) ?? '';
    const { data, errors } = await department.ask(
      `mutation ($input: ActOnGrantInput!) { ${mutation}(input: $input) { state } }`,
      { input: { id: key, noteZh: '理由', expectedVersion: version, idempotencyKey: nextKey() } },
      actorAs(role),
    );
    if (to === null) {
      expect(data[mutation]).toBeNull();
      expectRefused(errors, role);
    } else expect([errors, data[mutation]]).toEqual([[], { state: to }]);
  });

  test.each(all.filter((each) => !isAsked(each)))(
    '$state × $action × $role → $to, by the table',
    ({ state, action, role, to }) => {
      const decision = decide(grantMachine, state as 'ACTIVE', action as 'ISSUE', role as 'OWNER');
      expect(decision.allowed ? decision.to : null).toBe(to);
    },
  );
});
