import { createContext } from '@hub/kit/context.ts';
import { everyScope, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Change } from '@hub/kit/workflow/change.ts';
import type { OutboxEventRow } from '@hub/kit/workflow/entities.ts';
import { changesAfter, deliver, forgetKeys, keysKeptDays } from '@hub/kit/workflow/outbox.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/sql';
import { rights } from '../policy.ts';
import { coordination } from '../subgraph.ts';
import { type Member, memberNamed, referralsIn } from './referral-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const { draft, send, doTo } = referralsIn(() => department, 'id state version');

async function feed(as: Member, after: string | null = null) {
  const changes: { readonly id: string; readonly version: number }[] = [];
  for (let cursor = after; ; ) {
    const { data, errors } = await department.ask(
      'query ($after: String) { referralChanges(after: $after) { changes { id version } cursor hasMore } }',
      { after: cursor },
      memberNamed(as),
    );
    expect(errors).toEqual([]);
    changes.push(...data.referralChanges.changes);
    cursor = data.referralChanges.cursor;
    if (!data.referralChanges.hasMore) return { changes, cursor };
  }
}

describe('the feed of changes', () => {
  test('tells both ends of each step, in order, and nobody else; the receiver nothing of a draft', async () => {
    const [hospital, centre, stranger] = [await feed('hospital'), await feed('centre'), await feed('otherCentre')];
    const { done } = await draft();
    expect((await feed('hospital', hospital.cursor)).changes).toEqual([{ id: done.id, version: 1 }]);
    expect((await feed('centre', centre.cursor)).changes).toEqual([]);
    await send(done);
    await doTo('centre', 'acceptReferral', { ...done, version: 2 });
    const all = [1, 2, 3].map((version) => ({ id: done.id, version }));
    expect((await feed('hospital', hospital.cursor)).changes).toEqual(all);
    expect((await feed('centre', centre.cursor)).changes).toEqual(all);
    expect((await feed('otherCentre', stranger.cursor)).changes).toEqual([]);
  });

  test('tells the office every step there ever was, each row’s in order', async () => {
    const { changes } = await feed('office');
    const rows = await department.orm.em
      .getConnection()
      .execute<OutboxEventRow[]>("select key, version from outbox_event where type = 'Referral' order by sequence");
    expect(changes).toEqual(rows.map(({ key: id, version }) => ({ id, version })));
  });

  test('refuses a cursor it did not give', async () => {
    const { errors } = await department.ask('{ referralChanges(after: "x") { cursor } }');
    expect(errors.map(({ code }) => code)).toEqual(['CURSOR_INVALID']);
  });
});

const contextAt = (now: string) =>
  createContext<never>({ em: department.orm.em.fork() as EntityManager, now, requestId: 'outbox', actor: everyScope });

describe('a subscriber', () => {
  test('that fails is told again from where it failed; what it took it is not told again', async () => {
    const taken: Change[] = [];
    let calls = 0;
    const flaky = {
      organisation: 'HEALTH',
      send: async (changes: readonly Change[]) => {
        calls += 1;
        if (calls % 2 === 0) throw new Error('busy');
        taken.push(...changes);
      },
    };
    const deliverAll = () => deliver(contextAt('2015-10-26T09:47:00Z'), rights, ['Referral'], flaky);
    for (let turns = 0; turns < 40; turns += 1) await deliverAll().catch(() => undefined);
    const ofHealth = await changesAfter(
      {
        sql: contextAt('2015-10-26T09:47:00Z').sql,
        rights: (entity) => (entity === 'Referral' ? rights.Referral(memberNamed('hospital')) : undefined),
      },
      ['Referral'],
      0,
      100_000,
    );
    expect(taken).toEqual(ofHealth.changes);
    expect(taken.length).toBeGreaterThan(100);
    const before = calls;
    await deliverAll();
    expect(calls).toBe(before);
  });
});

test('a request’s idempotency key is forgotten once nobody repeats it any more', async () => {
  const key = { idempotencyKey: 'kept for thirty days' };
  const { done } = await draft(key);
  await forgetKeys(contextAt('2015-11-25T09:47:00Z'));
  expect((await draft({ ...key, person: 'PER-ffffffffffffffffffff' })).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  await forgetKeys(contextAt('2015-11-25T09:47:01Z'));
  expect(keysKeptDays).toBe(30);
  expect((await draft(key)).done.id).not.toBe(done.id);
});
