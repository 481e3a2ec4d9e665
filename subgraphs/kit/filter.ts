/** The only place that knows how a filter becomes SQL. */
import { sql as raw, type SelectQueryBuilder, type SqlBool } from 'kysely';

export type Scalar = string | number | boolean | null;

/** Equality by property: undefined and null are no condition, an array is "one of". `from`/`to` bound a property inclusively. */
export interface Filter {
  readonly [property: string]:
    | Scalar
    | undefined
    | readonly Scalar[]
    | { readonly from?: Scalar | undefined; readonly to?: Scalar | undefined };
}

/** A query over tables known only at run time. */
export type Builder = SelectQueryBuilder<Record<string, Record<string, unknown>>, string, Record<string, unknown>>;

type Comparison = readonly [property: string, operator: '=' | '>=' | '<=' | 'in', value: Scalar | readonly Scalar[]];

function comparisons(filter: Filter): Comparison[] {
  const found: Comparison[] = [];
  for (const [property, wanted] of Object.entries(filter)) {
    if (wanted === undefined || wanted === null) continue;
    if (Array.isArray(wanted)) found.push([property, 'in', wanted]);
    else if (typeof wanted === 'object') {
      const { from, to } = wanted as { from?: Scalar; to?: Scalar };
      if (from !== undefined && from !== null) found.push([property, '>=', from]);
      if (to !== undefined && to !== null) found.push([property, '<=', to]);
    } else found.push([property, '=', wanted as Scalar]);
  }
  return found;
}

/** SQLite binds no booleans; as literals both dialects take them. */
const operand = (value: Scalar | readonly Scalar[]) => (typeof value === 'boolean' ? raw.lit(value) : value);

/** MikroORM takes an object that has a `kind` for a piece of a query and leaves it as it is: it is written as the JSON it is. */
const written = (value: unknown) =>
  typeof value === 'object' && value !== null && 'kind' in value
    ? raw`${JSON.stringify(value)}`
    : operand(value as Scalar);

/** `row` as it can be written. */
export const storable = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)])) as Row;

const isNothing = (value: Scalar | readonly Scalar[]): boolean => Array.isArray(value) && value.length === 0;

/** `query`, with only the rows that one of `anyOf` describes: none where it is empty, all where it is undefined. */
export function narrowed(query: Builder, anyOf: readonly Filter[] | undefined): Builder {
  const alternatives = anyOf?.map(comparisons);
  if (!alternatives || alternatives.some(({ length }) => length === 0)) return query;
  if (alternatives.length === 0) return query.where(raw<SqlBool>`1 = 0`);
  return query.where((eb) =>
    eb.or(
      alternatives.map((conditions) =>
        eb.and(
          conditions.map(([property, operator, value]) =>
            isNothing(value) ? raw<SqlBool>`1 = 0` : eb(property, operator, operand(value)),
          ),
        ),
      ),
    ),
  );
}
