/** How a department's answer is laid over what is already known: objects key by key, lists of equal length item by item. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { [key: string]: Json | undefined };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index += 1) {
    const known = target[index];
    const item = source[index];
    if (isObject(known) && isObject(item)) merge(known, item);
    else if (Array.isArray(known) && Array.isArray(item) && known.length === item.length) mergeLists(known, item);
    else target[index] = item;
  }
}

/** Lays `source` over `target` in place. */
export function merge(target: JsonObject, source: JsonObject): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined) continue;
    const known = target[key];
    if (known === undefined || known === null) target[key] = value;
    else if (isObject(known) && isObject(value)) merge(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeLists(known, value);
    else target[key] = value;
  }
}
