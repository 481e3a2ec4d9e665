/** What a resolver is given: the department's tables, the request's loaders, the clock, and who asks. */
import type { KeyObject } from 'node:crypto';
import type { Actor } from '@hub/schema/door.ts';
import { fail } from '@hub/schema/errors.ts';
import type { EntityManager } from '@mikro-orm/sql';
import type { Kysely, KyselyPlugin } from 'kysely';
import type { Filter } from './filter.ts';
import { createLoad, type Load } from './load.ts';
import { named } from './naming.ts';
import { forgetRows } from './row.ts';
import { sectorOf } from './sector-reference.ts';
import type { Change } from './workflow/change.ts';

export interface Context<Tables = never> {
  /** Typed SQL over the department's tables, named as in `entities/`; every read goes through it. */
  readonly sql: Kysely<Tables>;
  readonly load: Load<Context<Tables>>;
  /** What was read before a write is read anew after it. */
  readonly forget: () => void;
  /** The instant the department takes for now, RFC 3339 UTC. */
  readonly now: string;
  /** The day of `now` in China Standard Time. */
  readonly today: string;
  readonly requestId: string;
  /** Who asks and for what purpose, as the gateway signed it. */
  readonly actor: Actor;
  /** What the department's pseudonyms of residents are made with: the key its database was opened with. */
  readonly sectorKey: KeyObject;
  /** The changes of a type's rows after an event's number, or from now on: for the `subscribe` of a subscription. */
  readonly follow: Follow;
  /** What the actor may read of an entity: rows that one of the filters describes; every row where undefined. */
  readonly rights: (entity: string) => readonly Filter[] | undefined;
}

/** Once it settles, no change that is made afterwards is left out. */
export type Follow = (type: string, after: number | undefined) => Promise<AsyncIterable<Change>>;

/** @throws {Error} what is asked once is answered once. */
const followNothing: Follow = async () => {
  throw new Error('changes are followed by subscriptions alone');
};

/** An actor's rows by entity, as a department's `policy.ts` decides them; an entity it does not name has no row rights. */
export type RowRights = Readonly<Record<string, (actor: Actor) => readonly Filter[] | undefined>>;

/** The day an instant falls on in Guangzhou (UTC+8, no daylight saving). */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

export interface ContextSource {
  readonly em: EntityManager;
  readonly now: string;
  readonly requestId: string;
  readonly actor: Actor;
  readonly rights?: RowRights | undefined;
  /** Where a stream is answered. */
  readonly follow?: Follow | undefined;
  /** When the gateway stops waiting, as `Date.now()` counts; past it nothing more is read. */
  readonly deadlineAt?: number | undefined;
  /** Called once per statement sent to the database. */
  readonly onStatement?: (() => void) | undefined;
}

/** Results are counted, not queries: a subquery passes the query hook of its own. */
const counting = (onStatement: () => void): KyselyPlugin => ({
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    onStatement();
    return result;
  },
});

/** @throws {GraphQLError} DEADLINE_PASSED. */
const stopsAt = (deadlineAt: number): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    if (Date.now() > deadlineAt) throw fail('DEADLINE_PASSED');
    return node;
  },
  transformResult: async ({ result }) => result,
});

export function createContext<Tables>(source: ContextSource): Context<Tables> {
  const { em, now, requestId, actor, rights = {}, follow = followNothing, deadlineAt, onStatement } = source;
  const plain = named<Tables>(em);
  const bounded = deadlineAt === undefined ? plain : plain.withPlugin(stopsAt(deadlineAt));
  const sql = onStatement ? bounded.withPlugin(counting(onStatement)) : bounded;
  const loads = createLoad<Context<Tables>>(() => context);
  const context: Context<Tables> = {
    sql,
    now,
    today: dayOf(now),
    requestId,
    actor,
    get sectorKey() {
      return sectorOf(em.getPlatform()).key;
    },
    follow,
    rights: (entity) => rights[entity]?.(actor),
    load: loads.load,
    forget: () => {
      loads.forget();
      forgetRows(context);
    },
  };
  return context;
}
