import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/sql';
import type { GraphQLError } from 'graphql';
import type { Kysely } from 'kysely';
import { type Context, createContext, type RowRights } from '../context.ts';
import { developmentSectorKey } from '../sector-key.ts';
import { bindSector } from '../sector-reference.ts';
import { actorWith } from '../testing.ts';
import { act, actWithin, begin, type Deed } from '../workflow/act.ts';
import { type WorkflowTables, workflowEntities } from '../workflow/entities.ts';
import { type Facts, Loan, type LoanAction, type LoanRole, type LoanRow, type LoanState, machine } from './loans.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tables are named at run time
type AnySql = Kysely<any>;

const open = {
  sqlite: async () =>
    (await import('@mikro-orm/sqlite')).MikroORM.init({ dbName: ':memory:', entities: [Loan, ...workflowEntities] }),
  postgresql: async () =>
    (await import('@mikro-orm/pglite')).MikroORM.init({ dbName: 'memory://', entities: [Loan, ...workflowEntities] }),
} as const;

describe.each(['sqlite', 'postgresql'] as const)('an action, in %s', (dialect) => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = (await open[dialect]()) as unknown as MikroORM;
    bindSector(orm.em.getPlatform(), developmentSectorKey('coordination'));
    await orm.schema.create();
  }, 30_000);
  afterAll(() => orm.close(true));

  type Tables = WorkflowTables & { Loan: LoanRow };
  const contextOf = (subject: string, rights: RowRights = {}): Context<Tables> =>
    createContext<Tables>({
      em: orm.em.fork() as never,
      now: '2015-10-26T09:47:00Z',
      requestId: 'test',
      rights,
      actor: actorWith({ subject, organisation: 'LIBRARY' }),
    });

  const ask = (idempotencyKey: string, bookZh = '红楼梦', subject = 'reader') =>
    begin(contextOf(subject), idempotencyKey, {
      machine,
      entity: Loan,
      action: 'ASK',
      input: { bookZh },
      role: 'READER',
      facts: { isDamaged: false },
      keyOf: (number) => `L-${number}`,
      row: { bookZh, places: ['天河'], isRare: true, cover: { kind: '精装' }, returnedAt: null },
    });

  const deed = (key: string, given: Partial<Deed<typeof Loan, LoanState, LoanAction, LoanRole, Facts>>) => ({
    machine,
    entity: Loan,
    key,
    action: 'LEND' as LoanAction,
    input: {},
    expectedVersion: 1,
    role: (): LoanRole => 'LIBRARIAN',
    facts: () => ({ isDamaged: false }),
    ...given,
  });

  const all = <T extends keyof Tables & string>(table: T, key: string) =>
    (contextOf('test').sql as unknown as AnySql)
      .selectFrom(table)
      .selectAll()
      .where(table === 'Loan' ? 'id' : 'key', '=', key)
      .execute();

  const codeOf = (settled: PromiseSettledResult<unknown>) =>
    settled.status === 'fulfilled' ? 'done' : (settled.reason as GraphQLError).extensions['code'];

  test('changes row, history and outbox together, id only in the outbox', async () => {
    const key = await ask('begin');
    await act(
      contextOf('librarian'),
      'lend',
      deed(key, { noteZh: '按期归还', patch: () => ({ places: ['天河', '越秀'] }) }),
    );
    expect(await all('Loan', key)).toEqual([
      {
        id: key,
        state: 'LENT',
        version: 2,
        bookZh: '红楼梦',
        places: ['天河', '越秀'],
        isRare: true,
        cover: { kind: '精装' },
        returnedAt: null,
      },
    ]);
    expect(await all('Transition', key)).toMatchObject([
      {
        id: `${key}/0001`,
        action: 'ASK',
        from: null,
        to: 'ASKED',
        role: 'READER',
        subject: 'reader',
        organisation: 'LIBRARY',
        version: 1,
      },
      {
        id: `${key}/0002`,
        action: 'LEND',
        from: 'ASKED',
        to: 'LENT',
        role: 'LIBRARIAN',
        subject: 'librarian',
        noteZh: '按期归还',
        version: 2,
      },
    ]);
    const [first, second] = await all('OutboxEvent', key);
    expect(Object.keys(first ?? {}).sort()).toEqual(['at', 'key', 'sequence', 'type', 'version']);
    expect([
      first?.['version'],
      second?.['version'],
      Number(second?.['sequence']) - Number(first?.['sequence']),
    ]).toEqual([1, 2, 1]);
  });

  test('by two at once is done by one; the other is told the state and version there are now', async () => {
    const key = await ask('two');
    const settled = await Promise.allSettled([
      act(contextOf('one'), 'one', deed(key, {})),
      act(contextOf('other'), 'other', deed(key, {})),
    ]);
    expect(settled.map(codeOf).sort()).toEqual(['STALE_VERSION', 'done']);
    const lost = settled.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason.extensions).toMatchObject({ id: key, state: 'LENT', version: 2, expectedVersion: 1 });
    expect(await all('Transition', key)).toHaveLength(2);
  });

  test('repeated with its key answers the first result, also when both come at once', async () => {
    const keys = await Promise.all([ask('same'), ask('same'), ask('same')]);
    expect(new Set(keys).size).toBe(1);
    const [key = ''] = keys;
    const repeated = await Promise.all([1, 2, 3].map(() => act(contextOf('librarian'), 'same', deed(key, {}))));
    expect(repeated).toEqual([key, key, key]);
    expect(await all('Transition', key)).toHaveLength(2);
  });

  test('with a key used for something else is refused; another sender’s key is another key', async () => {
    const key = await ask('key');
    await expect(ask('key', '西游记')).rejects.toMatchObject({ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(await ask('key', '红楼梦', 'another reader')).not.toBe(key);
  });

  test('that is refused leaves nothing behind, and its key may be used again', async () => {
    const key = await ask('refused');
    const refused = (given: Parameters<typeof deed>[1]) => act(contextOf('librarian'), 'again', deed(key, given));
    const codes = await Promise.allSettled([
      refused({ role: () => 'READER' }),
      refused({ action: 'BRING_BACK', input: { at: 'x' } }),
      refused({ facts: () => ({ isDamaged: true }) }),
      refused({ expectedVersion: 3 }),
      refused({
        also: async () => {
          throw new Error('the power fails');
        },
      }),
    ]);
    expect(codes.slice(0, 4).map(codeOf)).toEqual([
      'ACTION_NOT_PERMITTED',
      'ACTION_NOT_POSSIBLE',
      'ACTION_GUARDED',
      'STALE_VERSION',
    ]);
    expect(codes[4]?.status).toBe('rejected');
    expect([(await all('Loan', key))[0]?.['version'], (await all('Transition', key)).length]).toEqual([1, 1]);
    await refused({});
    expect((await all('Loan', key))[0]?.['version']).toBe(2);
  });

  test('on a row there is not is refused by name', async () => {
    await expect(act(contextOf('librarian'), 'nothing', deed('L-9999', {}))).rejects.toMatchObject({
      extensions: { code: 'ROW_NOT_FOUND', value: 'L-9999' },
    });
  });

  test('on a row the actor may not read is refused in the same words', async () => {
    const key = await ask('hidden');
    const blind = contextOf('librarian', { Loan: () => [{ bookZh: '西游记' }] });
    await expect(act(blind, 'hidden', deed(key, {}))).rejects.toMatchObject({
      extensions: { code: 'ROW_NOT_FOUND', value: key },
    });
    expect((await all('Loan', key))[0]?.['version']).toBe(1);
  });

  test('may act on another row within the same transaction: both happen, or neither', async () => {
    const [one, other] = [await ask('outer'), await ask('inner')];
    const both = (expectedVersion: number, idempotencyKey: string) =>
      act(
        contextOf('librarian'),
        idempotencyKey,
        deed(one, {
          also: async (_, work) => {
            await actWithin(work, deed(other, { expectedVersion }));
            return { returnedAt: work.context.now };
          },
        }),
      );
    await expect(both(7, 'stale')).rejects.toMatchObject({ extensions: { code: 'STALE_VERSION', id: other } });
    expect((await all('Loan', one))[0]?.['version']).toBe(1);
    await both(1, 'right');
    expect((await all('Loan', one))[0]).toMatchObject({ version: 2, returnedAt: '2015-10-26T09:47:00Z' });
    expect((await all('Loan', other))[0]?.['version']).toBe(2);
  });

  test('twenty at once on ten rows: each row once, outbox without gap or double', async () => {
    const keys = await Promise.all(Array.from({ length: 10 }, (_, index) => ask(`many-${index}`)));
    const settled = await Promise.allSettled(
      [...keys, ...keys].map((key, index) => act(contextOf('librarian'), `lend-${index}`, deed(key, {}))),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    const events = await contextOf('test')
      .sql.selectFrom('OutboxEvent')
      .select('sequence')
      .orderBy('sequence')
      .execute();
    expect(events.map(({ sequence }) => Number(sequence))).toEqual(events.map((_, index) => index + 1));
  });
});
