/** Rows by key: one statement per request tick and type, with the columns any of the askers selected. */
import type { EntitySchema, InferEntity } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import { columnsFor } from './columns.ts';
import type { Context } from './context.ts';
import { type Builder, narrowed } from './filter.ts';

interface Wanted {
  readonly key: string;
  readonly columns: readonly string[];
}

type Row = Record<string, unknown>;
type Loader = DataLoader<Wanted, Row | null, string>;

const loadersOf = new WeakMap<object, Map<string, Loader>>();

/** What was read before a write is not what stands after it. */
export const forgetRows = (context: object): void => void loadersOf.delete(context);

function loaderFor(context: Context, entity: EntitySchema, property: string): Loader {
  const loaders = loadersOf.get(context) ?? new Map<string, Loader>();
  loadersOf.set(context, loaders);
  const { className } = entity.init().meta;
  const name = `${className}.${property}`;
  const existing = loaders.get(name);
  if (existing) return existing;
  const loader: Loader = new DataLoader<Wanted, Row | null, string>(
    async (wanted) => {
      const columns = new Set([property, ...wanted.flatMap((each) => each.columns)]);
      const keys = [...new Set(wanted.map(({ key }) => key))];
      // biome-ignore lint/suspicious/noExplicitAny: Kysely's table types cannot be abstracted over
      const selecting = (context.sql as Kysely<any>)
        .selectFrom(className)
        .select([...columns])
        .where(property, 'in', keys);
      const rows: Row[] = await narrowed(selecting as unknown as Builder, context.rights(className)).execute();
      const byKey = new Map(rows.map((row) => [String(row[property]), row]));
      return wanted.map(({ key }) => byKey.get(key) ?? null);
    },
    { cacheKeyFn: ({ key, columns }) => `${key}|${columns.join()}` },
  );
  loaders.set(name, loader);
  return loader;
}

/** The row of `entity` whose primary key (or unique `property`) is `key`, or null, as where the actor may not read it; selects what `info` asks of it, and `also`. */
export async function row<E extends EntitySchema, Tables>(
  context: Context<Tables>,
  entity: E,
  key: string | null | undefined,
  info: GraphQLResolveInfo,
  property: string = entity.init().meta.primaryKeys[0] as string,
  also: readonly string[] = [],
): Promise<InferEntity<E> | null> {
  if (key === null || key === undefined) return null;
  const loader = loaderFor(context as unknown as Context, entity, property);
  return (await loader.load({ key, columns: [...columnsFor(entity, info), ...also] })) as InferEntity<E> | null;
}

/** The row another row refers to. @throws {Error} when it is missing: the data are broken, not the question. */
export async function referredRow<E extends EntitySchema, Tables>(
  context: Context<Tables>,
  entity: E,
  key: string,
  info: GraphQLResolveInfo,
): Promise<InferEntity<E>> {
  const found = await row(context, entity, key, info);
  if (!found) throw new Error(`${entity.init().meta.className} ${key} is referred to and missing`);
  return found;
}
