/**
 * Carries out one action of a workflow: decision, change, history and outbox event in one transaction, or nothing at all.
 * The transaction's first statement writes, and a row is written before it is read: this takes the lock on SQLite (the
 * database's) and on PostgreSQL (the row's) alike, so that of two who act at once the second sees what the first did.
 */
import { createHmac, type KeyObject } from 'node:crypto';
import type { Actor } from '@hub/schema/door.ts';
import { fail } from '@hub/schema/errors.ts';
import type { EntitySchema, InferEntity } from '@mikro-orm/core';
import type { Kysely } from 'kysely';
import { type Context, dayOf } from '../context.ts';
import { type Builder, narrowed, storable } from '../filter.ts';
import type { WorkflowTables } from './entities.ts';
import { decide, hindrance, type Machine, type Refusal } from './machine.ts';

/** One transaction in one actor's name; everything an action does goes through its `sql`, since the request's own would wait for it. */
export interface Work<Tables = WorkflowTables> {
  readonly sql: Kysely<Tables>;
  readonly context: Pick<Context, 'now' | 'today' | 'actor' | 'requestId' | 'rights'>;
}

/** What a row needs to go through a machine. */
interface Versioned {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** Columns beside those the machine keeps. */
type Columns<E extends EntitySchema> = Omit<InferEntity<E>, keyof Versioned>;

type Input = Readonly<Record<string, unknown>>;

interface Common<E extends EntitySchema, S extends string, A extends string, R extends string, F> {
  readonly machine: Machine<S, A, R, F>;
  readonly entity: E;
  readonly action: A;
  /** What the sender gave: the fields the action needs are looked for here. */
  readonly input: Input;
  /** Why, for the history. */
  readonly noteZh?: string | null | undefined;
}

/** An action on a row that is there. */
export interface Deed<E extends EntitySchema, S extends string, A extends string, R extends string, F>
  extends Common<E, S, A, R, F> {
  readonly key: string;
  readonly expectedVersion: number;
  readonly role: (row: InferEntity<E>) => R | null;
  /** Where it reaches other rows too: takes the locks of all in one order, before the row's own. */
  readonly lock?: (work: Work) => Promise<void>;
  /** The state as it stands now, where time alone may have moved it; the stored one otherwise. */
  readonly state?: (row: InferEntity<E>) => S;
  /** What guards decide by; what others may be writing meanwhile is read in the transaction. */
  readonly facts: (row: InferEntity<E>, work: Work) => F | Promise<F>;
  /** Columns that change beside state and version. */
  readonly patch?: (row: InferEntity<E>) => Partial<Columns<E>>;
  /** What else happens in the same transaction; answers columns that follow from it. */
  readonly also?: (row: InferEntity<E>, work: Work) => Promise<Partial<Columns<E>>>;
}

/** An action that begins a row. */
export interface Beginning<E extends EntitySchema, S extends string, A extends string, R extends string, F>
  extends Common<E, S, A, R, F> {
  readonly role: R | null;
  /** As they stand, or to be found in the transaction. */
  readonly facts: F | ((work: Work) => Promise<F>);
  /** The key of the n-th row. */
  readonly keyOf: (number: number) => string;
  readonly row: Columns<E> | ((key: string) => Columns<E>);
  /** What else happens in the same transaction, once the row is there. */
  readonly also?: (key: string, work: Work) => Promise<void>;
}

/** With the sector's key: one sender's request to two departments leaves nothing alike, and nobody else can try what it said. */
const digest = (key: KeyObject, ...parts: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');

const refused = ({ code, details }: Refusal) => fail(code, details);

// biome-ignore lint/suspicious/noExplicitAny: Kysely's table types cannot be abstracted over
const anyTable = ({ sql }: Work): Kysely<any> => sql as unknown as Kysely<any>;

/** The next number of `name`; others who want one wait for this transaction, so numbers follow the order of commits. */
async function nextNumber({ sql }: Work, name: string): Promise<number> {
  const { last } = await sql
    .insertInto('Counter')
    .values({ name, last: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ ref, eb }) => ({ last: eb(ref('Counter.last'), '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/** Until this transaction ends, whoever else waits for `name` waits: for decisions that rest on rows not there yet. */
export const alone = async (work: Work, name: string): Promise<void> => {
  await work.sql
    .updateTable('Counter')
    .set(({ ref }) => ({ last: ref('last') }))
    .where('name', '=', name)
    .execute();
};

interface Step {
  readonly type: string;
  readonly key: string;
  readonly version: number;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  readonly role: string;
  readonly noteZh: string | null;
}

/** History and outbox event of one step. */
async function record(work: Work, step: Step): Promise<void> {
  const { sql, context } = work;
  const { subject, organisation } = context.actor;
  await sql
    .insertInto('Transition')
    .values({
      ...step,
      id: `${step.key}/${String(step.version).padStart(4, '0')}`,
      subject,
      organisation,
      at: context.now,
      requestId: context.requestId,
    })
    .execute();
  const { type, key, version } = step;
  const sequence = await nextNumber(work, 'OutboxEvent');
  await sql.insertInto('OutboxEvent').values({ sequence, type, key, version, at: context.now }).execute();
}

/** @throws STALE_VERSION, ROW_NOT_FOUND, ACTION_NOT_PERMITTED, ACTION_NOT_POSSIBLE, ACTION_NEEDS_INPUT, ACTION_GUARDED. */
export async function actWithin<E extends EntitySchema, S extends string, A extends string, R extends string, F>(
  work: Work,
  deed: Deed<E, S, A, R, F>,
): Promise<string> {
  const { machine, entity, key, action, expectedVersion } = deed;
  const table = entity.init().meta.className;
  const sql = anyTable(work);
  await deed.lock?.(work);
  await sql
    .updateTable(table)
    .set(({ ref }) => ({ version: ref('version') }))
    .where('id', '=', key)
    .execute();
  const reading = sql.selectFrom(table).selectAll().where('id', '=', key) as unknown as Builder;
  // A row the actor may not read is not there to act on either.
  const found: unknown = await narrowed(reading, work.context.rights(table)).executeTakeFirst();
  const row = found as (InferEntity<E> & Versioned) | undefined;
  if (!row) throw fail('ROW_NOT_FOUND', { argument: 'id', value: key });
  const state = deed.state?.(row) ?? (row.state as S);
  if (row.version !== expectedVersion) {
    const { zh: stateZh, en: stateEn } = machine.states[state];
    throw fail('STALE_VERSION', { id: key, version: row.version, expectedVersion, state, stateZh, stateEn });
  }
  const role = deed.role(row);
  const decision = decide(machine, state, action, role);
  if (!decision.allowed) throw refused(decision.refusal);
  const hindered = hindrance(machine, action, deed.input, await deed.facts(row, work));
  if (hindered) throw refused(hindered);
  const version = row.version + 1;
  const patch = { ...deed.patch?.(row), ...(await deed.also?.(row, work)), state: decision.to, version };
  await sql.updateTable(table).set(storable(patch)).where('id', '=', key).execute();
  const noteZh = deed.noteZh ?? null;
  await record(work, {
    type: machine.name,
    key,
    version,
    action,
    from: state,
    to: decision.to,
    role: String(role),
    noteZh,
  });
  return key;
}

/** @throws ACTION_NOT_PERMITTED, ACTION_NOT_POSSIBLE, ACTION_NEEDS_INPUT, ACTION_GUARDED. */
export async function beginWithin<E extends EntitySchema, S extends string, A extends string, R extends string, F>(
  work: Work,
  beginning: Beginning<E, S, A, R, F>,
): Promise<string> {
  const { machine, entity, action, role, row } = beginning;
  const decision = decide(machine, null, action, role);
  if (!decision.allowed) throw refused(decision.refusal);
  const { facts } = beginning;
  const found = typeof facts === 'function' ? await (facts as (work: Work) => Promise<F>)(work) : facts;
  const hindered = hindrance(machine, action, beginning.input, found);
  if (hindered) throw refused(hindered);
  const key = beginning.keyOf(await nextNumber(work, machine.name));
  const { to } = decision;
  await anyTable(work)
    .insertInto(entity.init().meta.className)
    .values(storable({ ...(typeof row === 'function' ? row(key) : row), id: key, state: to, version: 1 }))
    .execute();
  const noteZh = beginning.noteZh ?? null;
  await record(work, { type: machine.name, key, version: 1, action, from: null, to, role: String(role), noteZh });
  await beginning.also?.(key, work);
  return key;
}

/**
 * Runs `carryOut` in a transaction, once for each `idempotencyKey` of a sender: a repeat answers the first one's key and
 * does nothing. A refusal leaves nothing behind, so its repeat is decided anew. @throws IDEMPOTENCY_KEY_REUSED.
 */
async function once<Tables>(
  context: Context<Tables>,
  idempotencyKey: string,
  request: readonly unknown[],
  carryOut: (work: Work) => Promise<string>,
): Promise<string> {
  const id = digest(context.sectorKey, context.actor.subject, context.actor.organisation, idempotencyKey);
  const fingerprint = digest(context.sectorKey, ...request);
  const done = await (context.sql as unknown as Kysely<WorkflowTables>).transaction().execute(async (sql) => {
    const first = await sql
      .insertInto('IdempotencyKey')
      .values({ id, request: fingerprint, resultKey: '', at: context.now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!first) {
      const known = await sql.selectFrom('IdempotencyKey').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      if (known.request === fingerprint) return known.resultKey;
      throw fail('IDEMPOTENCY_KEY_REUSED');
    }
    const resultKey = await carryOut({ sql, context });
    await sql.updateTable('IdempotencyKey').set({ resultKey }).where('id', '=', id).execute();
    return resultKey;
  });
  // Another mutation of the same document may have read the row as it was.
  context.forget();
  return done;
}

/** Does `deed` in a transaction of its own. @returns the row's key. @throws as `actWithin`, and IDEMPOTENCY_KEY_REUSED. */
export const act = <E extends EntitySchema, S extends string, A extends string, R extends string, F, Tables>(
  context: Context<Tables>,
  idempotencyKey: string,
  deed: Deed<E, S, A, R, F>,
): Promise<string> => {
  const { machine, key, action, expectedVersion, input } = deed;
  return once(context, idempotencyKey, [machine.name, key, action, expectedVersion, input], (work) =>
    actWithin(work, deed),
  );
};

/** Who acts where time alone does. */
export const clock: Actor = {
  subject: 'clock',
  persona: 'clock',
  organisation: null,
  scopes: new Set(),
  purpose: null,
};

/** Carries out what time alone brought about at `at`, which may lie behind. @returns the row's key. @throws as `actWithin`. */
export const lapse = <E extends EntitySchema, S extends string, A extends string, R extends string, F, Tables>(
  { sql: outside, requestId }: Pick<Context<Tables>, 'sql' | 'requestId'>,
  at: string,
  deed: Deed<E, S, A, R, F>,
): Promise<string> =>
  (outside as unknown as Kysely<WorkflowTables>)
    .transaction()
    .execute((sql) =>
      actWithin(
        { sql, context: { now: at, today: dayOf(at), actor: clock, requestId, rights: () => undefined } },
        deed,
      ),
    );

/** Begins a row in a transaction of its own. @returns its key. @throws as `beginWithin`, and IDEMPOTENCY_KEY_REUSED. */
export const begin = <E extends EntitySchema, S extends string, A extends string, R extends string, F, Tables>(
  context: Context<Tables>,
  idempotencyKey: string,
  beginning: Beginning<E, S, A, R, F>,
): Promise<string> => {
  const { machine, action, input } = beginning;
  return once(context, idempotencyKey, [machine.name, action, input], (work) => beginWithin(work, beginning));
};
