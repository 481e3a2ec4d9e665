/**
 * How others learn of changes: they ask for what came after the last they know, or are told by post. Either way type, key and
 * version alone, never content, and only of rows their organisation may read; who wants more asks the graph. In the order
 * of commits, and so in order for each row; at least once, since a cursor moves after its changes were taken.
 */
import type { Actor } from '@hub/schema/door.ts';
import type { Kysely } from 'kysely';
import type { Context, RowRights } from '../context.ts';
import { type Builder, type Filter, narrowed } from '../filter.ts';
import type { Change } from './change.ts';
import type { WorkflowTables } from './entities.ts';

/** A stretch of the outbox as one organisation may read it. */
export interface Stretch {
  readonly changes: readonly Change[];
  /** How far it was read, whatever of it may be told. */
  readonly upTo: number;
  readonly isMore: boolean;
}

export type Reading = Pick<Context, 'rights'> & { readonly sql: unknown };

async function readableKeys({ sql, rights }: Reading, type: string, keys: readonly string[]): Promise<Set<string>> {
  const mine: readonly Filter[] | undefined = rights(type);
  if (!mine) return new Set(keys);
  // biome-ignore lint/suspicious/noExplicitAny: Kysely's table types cannot be abstracted over
  const selecting = (sql as Kysely<any>).selectFrom(type).select('id').where('id', 'in', keys);
  const rows = (await narrowed(selecting as unknown as Builder, mine).execute()) as { readonly id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/** At most `size` events of `types` after `after`, of them those the actor may read. */
export async function changesAfter(
  context: Reading,
  types: readonly string[],
  after: number,
  size: number,
): Promise<Stretch> {
  const events = await (context.sql as Kysely<WorkflowTables>)
    .selectFrom('OutboxEvent')
    .selectAll()
    .where('sequence', '>', after)
    .where('type', 'in', types)
    .orderBy('sequence')
    .limit(size + 1)
    .execute();
  const read = events.slice(0, size);
  const changes: Change[] = [];
  for (const [type, ofType] of Map.groupBy(read, (event) => event.type)) {
    const keys = await readableKeys(context, type, [...new Set(ofType.map(({ key }) => key))]);
    changes.push(...ofType.filter(({ key }) => keys.has(key)));
  }
  return {
    changes: changes.toSorted((one, other) => one.sequence - other.sequence),
    upTo: read.at(-1)?.sequence ?? after,
    isMore: events.length > size,
  };
}

export interface Subscriber {
  /** A department's code or a body's key: it is told of what that may read. */
  readonly organisation: string;
  /** @throws when the changes were not taken: they are told again. */
  send(changes: readonly Change[]): Promise<void>;
}

/** Events read for one message. */
const batchSize = 100;

/** Tells `subscriber` everything it has not taken yet. @throws what `send` throws; what was taken before stays taken. */
export async function deliver(
  { sql: given, now }: Pick<Context, 'now'> & { readonly sql: unknown },
  rights: RowRights,
  types: readonly string[],
  { organisation, send }: Subscriber,
): Promise<void> {
  const sql = given as Kysely<WorkflowTables>;
  const actor: Actor = { subject: 'outbox', persona: 'outbox', organisation, scopes: new Set(), purpose: null };
  const found = await sql.selectFrom('DeliveryCursor').selectAll().where('subscriber', '=', organisation).execute();
  let taken = found[0]?.sequence ?? 0;
  for (let isMore = true; isMore; ) {
    const stretch = await changesAfter({ sql, rights: (entity) => rights[entity]?.(actor) }, types, taken, batchSize);
    if (stretch.upTo === taken) return;
    if (stretch.changes.length > 0) await send(stretch.changes);
    const [sequence, at] = [stretch.upTo, now];
    await sql
      .insertInto('DeliveryCursor')
      .values({ subscriber: organisation, sequence, at })
      .onConflict((conflict) => conflict.column('subscriber').doUpdateSet({ sequence, at }))
      .execute();
    taken = sequence;
    isMore = stretch.isMore;
  }
}

/** Longest a receiver may take, in milliseconds. */
const patienceMs = 5_000;

/** Posts changes to `url` as JSON; any status but 2xx means they were not taken. */
export const posting = (organisation: string, url: string): Subscriber => ({
  organisation,
  send: async (changes) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ changes }),
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  },
});

/** Days a repeat of a request is known by its idempotency key. */
export const keysKeptDays = 30;

/** Forgets the idempotency keys nobody repeats any more. */
export async function forgetKeys({ sql, now }: Pick<Context, 'now'> & { readonly sql: unknown }): Promise<void> {
  const before = new Date(Date.parse(now) - keysKeptDays * 86_400_000).toISOString();
  const tables = sql as Kysely<WorkflowTables>;
  const old = await tables.selectFrom('IdempotencyKey').select('id').where('at', '<', before).limit(1).execute();
  if (old.length > 0) await tables.deleteFrom('IdempotencyKey').where('at', '<', before).execute();
}
