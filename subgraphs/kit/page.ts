/** The only place that knows paging: keyset cursors, the bound, and one statement for the pages of many parents. */
import { fail } from '@hub/schema/errors.ts';
import type { EntitySchema, InferEntity } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type Kysely, sql as raw, type SqlBool } from 'kysely';
import { columnsFor, selects } from './columns.ts';
import type { Context } from './context.ts';
import { type Builder, type Filter, narrowed, type Scalar } from './filter.ts';
import { SectorReference } from './sector-reference.ts';

/** The most nodes one page may have. */
export const pageLimit = 100;

export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Order {
  /** Property to order by before the primary key, which decides ties; a column that is never null, since a cursor compares with it. */
  readonly by?: string;
  readonly descending?: boolean;
}

/** Tables known only at run time; rows come back typed by the entity given. */
type AnySql = Kysely<Record<string, Record<string, unknown>>>;

interface Plan {
  readonly table: string;
  readonly key: string;
  readonly columns: readonly string[];
  readonly filter: Filter;
  /** What the actor may read of the table. */
  readonly rights: readonly Filter[] | undefined;
  readonly order: Order;
  readonly size: number;
  readonly after: readonly Scalar[] | null;
  readonly wantsNodes: boolean;
  readonly wantsTotal: boolean;
}

type Row = Record<string, unknown>;

const keyOf = (entity: EntitySchema): string => entity.init().meta.primaryKeys[0] as string;

/** @throws {Error} for an order by persons: cursors would hold references, and rows stand in the order of the sector's own. */
function refusePersons(entity: EntitySchema, columns: readonly string[]): void {
  const { className, properties } = entity.init().meta;
  // An entity not yet opened with a database has the class it was defined with, which its types call a name.
  const person = columns.find((column) => (properties[column]?.type as unknown) === SectorReference);
  if (person) throw new Error(`${className} is not paged in the order of ${person}: order it by what names nobody`);
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? 50;
  if (size < 1 || size > pageLimit) throw fail('PAGE_OUT_OF_RANGE', { value: size, limit: pageLimit });
  return size;
}

const encode = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function decode(cursor: string | null | undefined, length: number): readonly Scalar[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isOurs =
      Array.isArray(values) && values.length === length && values.every((value) => typeof value !== 'object');
    if (isOurs) return values as Scalar[];
  } catch {
    // Not JSON: refused below like every other cursor that is not ours.
  }
  throw fail('CURSOR_INVALID', { value: cursor });
}

const orderColumns = ({ key, order }: Pick<Plan, 'key' | 'order'>): string[] =>
  order.by && order.by !== key ? [order.by, key] : [key];

const filtered = (query: Builder, { filter, rights }: Pick<Plan, 'filter' | 'rights'>): Builder =>
  narrowed(narrowed(query, [filter]), rights);

function afterCursor(query: Builder, plan: Plan): Builder {
  if (!plan.after) return query;
  const columns = orderColumns(plan).map((name) => raw.ref(name));
  const comparison = raw.raw(plan.order.descending ? '<' : '>');
  return query.where(raw<SqlBool>`(${raw.join(columns)}) ${comparison} (${raw.join([...plan.after])})`);
}

function connection(plan: Plan, rows: readonly Row[], totalCount: number): Connection<Row> {
  const nodes = rows.slice(0, plan.size);
  const last = nodes.at(-1);
  const endCursor = last ? encode(orderColumns(plan).map((name) => last[name])) : null;
  return { nodes, totalCount, pageInfo: { hasNextPage: rows.length > plan.size, endCursor } };
}

function planOf(
  { rights }: Pick<Context, 'rights'>,
  entity: EntitySchema,
  args: PageArguments,
  filter: Filter,
  order: Order,
  info: GraphQLResolveInfo,
  extra: readonly string[],
): Plan {
  const key = keyOf(entity);
  refusePersons(entity, orderColumns({ key, order }));
  const needed = new Set([...columnsFor(entity, info, ['nodes']), ...orderColumns({ key, order }), ...extra]);
  return {
    table: entity.init().meta.className,
    key,
    columns: [...needed].sort(),
    filter,
    rights: rights(entity.init().meta.className),
    order,
    size: pageSize(args.first),
    after: decode(args.after, orderColumns({ key, order }).length),
    wantsNodes: selects(info, 'nodes') || selects(info, 'pageInfo'),
    wantsTotal: selects(info, 'totalCount'),
  };
}

/** One page of a root list; nothing is read that is not selected. @throws PAGE_OUT_OF_RANGE, CURSOR_INVALID. */
export async function page<E extends EntitySchema, Tables>(
  context: Context<Tables>,
  entity: E,
  args: PageArguments,
  info: GraphQLResolveInfo,
  filter: Filter = {},
  order: Order = {},
): Promise<Connection<InferEntity<E>>> {
  const plan = planOf(context, entity, args, filter, order, info, []);
  const sql = context.sql as unknown as AnySql;
  let total = 0;
  if (plan.wantsTotal) {
    const counting = sql.selectFrom(plan.table).select((eb) => eb.fn.countAll().as('total'));
    total = Number((await filtered(counting as unknown as Builder, plan).executeTakeFirst())?.['total'] ?? 0);
  }
  let rows: Row[] = [];
  if (plan.wantsNodes) {
    let selecting = sql
      .selectFrom(plan.table)
      .select([...plan.columns])
      .limit(plan.size + 1) as unknown as Builder;
    selecting = afterCursor(filtered(selecting, plan), plan);
    for (const column of orderColumns(plan))
      selecting = selecting.orderBy(column, plan.order.descending ? 'desc' : 'asc');
    rows = await selecting.execute();
  }
  return connection(plan, rows, total) as Connection<InferEntity<E>>;
}

interface ParentArguments extends Plan {
  readonly parent: string;
}

async function pagesOfParents(
  parents: readonly string[],
  plan: ParentArguments,
  context: Context,
): Promise<Map<string, Connection<Row>>> {
  const sql = context.sql as unknown as AnySql;
  const ofParents = (query: unknown): Builder =>
    filtered((query as Builder).where(plan.parent, 'in', [...parents]), plan);
  const totals = new Map<string, number>();
  if (plan.wantsTotal) {
    const counting = sql
      .selectFrom(plan.table)
      .select((eb) => [plan.parent, eb.fn.countAll().as('total')])
      .groupBy(plan.parent);
    for (const row of await ofParents(counting).execute()) totals.set(String(row[plan.parent]), Number(row['total']));
  }
  const rowsOf = new Map<string, Row[]>();
  if (plan.wantsNodes) {
    const direction = raw.raw(plan.order.descending ? 'desc' : 'asc');
    const ordering = raw.join(orderColumns(plan).map((name) => raw`${raw.ref(name)} ${direction}`));
    const rank = raw<number>`row_number() over (partition by ${raw.ref(plan.parent)} order by ${ordering})`.as(
      'pageRank',
    );
    const ranking = afterCursor(
      ofParents(
        sql
          .selectFrom(plan.table)
          .select([...plan.columns])
          .select(rank),
      ),
      plan,
    );
    const ranked = await sql
      .selectFrom(ranking.as('ranked'))
      .selectAll()
      .where('pageRank', '<=', plan.size + 1)
      .orderBy('pageRank')
      .execute();
    for (const row of ranked) {
      const parent = String(row[plan.parent]);
      const rows = rowsOf.get(parent) ?? [];
      rows.push(row);
      rowsOf.set(parent, rows);
    }
  }
  return new Map(
    parents.map((parent) => [parent, connection(plan, rowsOf.get(parent) ?? [], totals.get(parent) ?? 0)]),
  );
}

/**
 * The page of `entity` rows whose property `parent` is `key`: one statement for all parents of the batch
 * (two with totalCount). @throws PAGE_OUT_OF_RANGE, CURSOR_INVALID.
 */
export async function pageOf<E extends EntitySchema, Tables>(
  context: Context<Tables>,
  entity: E,
  parent: string,
  key: string,
  args: PageArguments,
  info: GraphQLResolveInfo,
  filter: Filter = {},
  order: Order = {},
): Promise<Connection<InferEntity<E>>> {
  const plan = { ...planOf(context, entity, args, filter, order, info, [parent]), parent };
  const found = await (context as unknown as Context).load(pagesOfParents, key, plan);
  return found as unknown as Connection<InferEntity<E>>;
}

/** All rows (at most `limit`) of `entity` whose property `parent` is `key`, for lists that are small by nature. */
export async function listOf<E extends EntitySchema, Tables>(
  context: Context<Tables>,
  entity: E,
  parent: string,
  key: string,
  limit: number,
  info: GraphQLResolveInfo,
  filter: Filter = {},
  order: Order = {},
): Promise<readonly InferEntity<E>[]> {
  const primary = keyOf(entity);
  const columns = new Set([...columnsFor(entity, info), ...orderColumns({ key: primary, order }), parent]);
  const plan: ParentArguments = {
    table: entity.init().meta.className,
    key: primary,
    columns: [...columns].sort(),
    filter,
    rights: context.rights(entity.init().meta.className),
    order,
    size: limit,
    after: null,
    wantsNodes: true,
    wantsTotal: false,
    parent,
  };
  const found = await (context as unknown as Context).load(pagesOfParents, key, plan);
  return (found?.nodes ?? []) as unknown as readonly InferEntity<E>[];
}
