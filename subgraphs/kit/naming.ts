/**
 * Queries and rows are written with the names of entities and properties. MikroORM's plugin renames queries; rows are renamed
 * here, by a plan made once per shape of row: the plugin goes through every property of every entity for each row, which took
 * a department a quarter of its time.
 */
import type { EntityProperty } from '@mikro-orm/core';
import { type EntityManager, MikroKyselyPlugin } from '@mikro-orm/sql';
import {
  AliasNode,
  IdentifierNode,
  type Kysely,
  type KyselyPlugin,
  type QueryId,
  ReferenceNode,
  type RootOperationNode,
  SelectQueryNode,
} from 'kysely';

type Row = Record<string, unknown>;
type Convert = (value: unknown) => unknown;

interface Column {
  readonly property: string;
  /** Undefined where the value is as the driver gives it. */
  readonly convert: Convert | undefined;
}

const asTheyCome = new Set(['StringType', 'TextType', 'IntegerType', 'DateType']);

/** @throws {Error} for a type whose rows nobody has said how to read. */
function conversionOf({ name, customType, runtimeType }: EntityProperty, em: EntityManager): Convert | undefined {
  if (runtimeType === 'boolean') return Boolean;
  if (!customType || asTheyCome.has(customType.constructor.name)) return undefined;
  if (!['JsonType', 'DoubleType', 'BigIntType', 'SectorReference'].includes(customType.constructor.name))
    throw new Error(`${name}: rows with a ${customType.constructor.name} are not read yet: say how in naming.ts`);
  const platform = em.getPlatform();
  return (value) => customType.convertToJSValue(value, platform);
}

/** Every column of a database, by its name and by its property's. @throws {Error} where one name is to be read in two ways. */
function columnsOf(em: EntityManager): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column & { readonly kind: string }>();
  for (const meta of em.getMetadata().getAll().values())
    for (const property of meta.props) {
      const convert = conversionOf(property, em);
      const kind = convert ? (property.customType?.constructor.name ?? 'boolean') : '';
      for (const name of [property.name, ...property.fieldNames]) {
        const known = columns.get(name);
        if (known && (known.kind !== kind || known.property !== property.name))
          throw new Error(`${meta.className}.${property.name}: another entity has a column ${name} of another type`);
        columns.set(name, { property: property.name, convert, kind });
      }
    }
  return columns;
}

type ReadRow = (row: Row) => Row;

/** How rows with these keys are read. @param computed keys that are no column's, whatever they are called. */
function rowReader(
  keys: readonly string[],
  columns: ReadonlyMap<string, Column>,
  computed: ReadonlySet<string>,
): ReadRow {
  const plan = keys.map((key) => ({
    key,
    property: key,
    convert: undefined,
    ...(computed.has(key) ? {} : columns.get(key)),
  }));
  if (plan.every(({ key, property, convert }) => key === property && !convert)) return (row) => row;
  return (row) => {
    const read: Row = {};
    for (const { key, property, convert } of plan) {
      const value = row[key];
      read[property] = convert && value !== null && value !== undefined ? convert(value) : value;
    }
    return read;
  };
}

type ReadRows = (rows: readonly Row[], computed: ReadonlySet<string>) => Row[];

function rowsReader(em: EntityManager): ReadRows {
  const columns = columnsOf(em);
  const readers = new Map<string, ReadRow>();
  return (rows, computed) => {
    const keys = Object.keys(rows[0] ?? {});
    const shape = `${keys.join()} ${[...computed].join()}`;
    const read = readers.get(shape) ?? rowReader(keys, columns, computed);
    // Shapes come from queries, not from data; a bound all the same.
    if (readers.size < 10_000) readers.set(shape, read);
    return rows.map(read);
  };
}

const nothing: ReadonlySet<string> = new Set();

/** Names a query gives to what it computes: a count called as some entity's column is still a count. */
function computedBy(node: RootOperationNode): ReadonlySet<string> {
  if (!SelectQueryNode.is(node)) return nothing;
  const names = (node.selections ?? []).flatMap(({ selection }) =>
    AliasNode.is(selection) && !ReferenceNode.is(selection.node) && IdentifierNode.is(selection.alias)
      ? [selection.alias.name]
      : [],
  );
  return names.length === 0 ? nothing : new Set(names);
}

const readersOf = new WeakMap<object, ReadRows>();
const computedOf = new WeakMap<QueryId, ReadonlySet<string>>();

/** The database's query builder, with the names of `entities/`. */
export function named<Tables>(em: EntityManager): Kysely<Tables> {
  const metadata = em.getMetadata();
  const read = readersOf.get(metadata) ?? rowsReader(em);
  readersOf.set(metadata, read);
  const queries = new MikroKyselyPlugin(em, {
    tableNamingStrategy: 'entity',
    columnNamingStrategy: 'property',
    convertValues: true,
  });
  const plugin: KyselyPlugin = {
    transformQuery: (given) => {
      computedOf.set(given.queryId, computedBy(given.node));
      return queries.transformQuery(given);
    },
    transformResult: async ({ result, queryId }) => ({
      ...result,
      rows: read(result.rows, computedOf.get(queryId) ?? nothing),
    }),
  };
  return em.getKysely().withPlugin(plugin) as unknown as Kysely<Tables>;
}
