/** Puts the nulls of denied fields into the answer, and above them as far as the schema says null may not stand. */
import type { Denial } from '../pipeline/exchange.ts';

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const lost = Symbol('a non-null value became null');

export interface Struck {
  readonly data: JsonObject | null;
  /** The denials whose place is in the answer, one a place: what was skipped, or would stand under a null, is not told. */
  readonly found: readonly Denial[];
}

/** Whether the denied field would stand anywhere in the answer. */
function stands(value: Json, { path, placeholder }: Denial, depth = 0): boolean {
  if (Array.isArray(value)) return value.some((item) => stands(item, { path, placeholder } as Denial, depth));
  if (typeof value !== 'object' || value === null) return false;
  const object = value as JsonObject;
  return depth === path.length - 1
    ? placeholder in object
    : stands(object[path[depth] as string], { path, placeholder } as Denial, depth + 1);
}

/** @param layer how many lists lie between the value and the field it belongs to. */
function struckAt(value: Json, denial: Denial, depth: number, layer: number): Json | typeof lost {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    const isNullable = denial.nullable[depth - 1]?.[layer + 1] ?? false;
    const items = value.map((item) => {
      const struck = struckAt(item, denial, depth, layer + 1);
      return struck === lost && isNullable ? null : struck;
    });
    return items.includes(lost) ? lost : items;
  }
  if (typeof value !== 'object') return value;
  const { path, placeholder, nullable } = denial;
  const key = path[depth] as string;
  const object = value as JsonObject;
  const isNullable = nullable[depth]?.[0] ?? false;
  if (depth < path.length - 1) {
    if (!(key in object)) return value;
    const child = struckAt(object[key], denial, depth + 1, 0);
    if (child !== lost) return { ...object, [key]: child };
    return isNullable ? { ...object, [key]: null } : lost;
  }
  if (!(placeholder in object)) return value;
  if (!isNullable) return lost;
  // The null takes the placeholder's place in the order of fields, and wins where another selection gave the same name a value.
  const entries = Object.entries(object).filter(([name]) => name !== key);
  return Object.fromEntries(entries.map(([name, field]) => (name === placeholder ? [key, null] : [name, field])));
}

export function strike(data: JsonObject | null, denials: readonly Denial[]): Struck {
  const found = new Map<string, Denial>();
  for (const denial of denials) {
    const place = denial.path.join('.');
    if (!found.has(place) && stands(data, denial)) found.set(place, denial);
  }
  const struck = denials.reduce<Json | typeof lost>(
    (value, denial) => (value === lost ? lost : struckAt(value, denial, 0, 0)),
    data,
  );
  return { data: struck === lost ? null : (struck as JsonObject | null), found: [...found.values()] };
}
