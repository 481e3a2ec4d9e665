/**
 * Data as they are held while an operation runs: objects and lists are parsed, every leaf stays the JSON text it came as, so
 * that what a department wrote is neither decoded nor written again on its way to the client. Two values are not JSON text: null,
 * and an object's `__typename`, which is the bare name.
 */
export type Held = null | string | readonly Held[] | { readonly [key: string]: Held | undefined };
export type HeldObject = { [key: string]: Held | undefined };

export const isObject = (value: unknown): value is HeldObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name in an object's `__typename`; undefined where it was not asked for. */
export const typenameOf = (object: HeldObject): string | undefined => object['__typename'] as string | undefined;

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index += 1) {
    const known = target[index];
    const item = source[index];
    if (isObject(known) && isObject(item)) merge(known, item);
    else if (Array.isArray(known) && Array.isArray(item) && known.length === item.length) mergeLists(known, item);
    else target[index] = item;
  }
}

/** Lays `source` over `target` in place: objects key by key, lists of equal length item by item; `target` takes parts of `source` for its own. */
export function merge(target: HeldObject, source: HeldObject): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined) continue;
    const known = target[key];
    if (known === undefined || known === null) target[key] = value;
    else if (typeof value === 'string') target[key] = value;
    else if (isObject(known) && isObject(value)) merge(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeLists(known, value);
    else target[key] = value;
  }
}

/** A value of its own: merged objects are written to later, so no two places may hold the same one. */
export function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as Value;
}

/** The value as JSON. */
export function textOf(value: Held | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  const members = Object.entries(value).map(([key, member]) =>
    key === '__typename' ? `"__typename":"${String(member)}"` : `${JSON.stringify(key)}:${textOf(member)}`,
  );
  return `{${members.join(',')}}`;
}
