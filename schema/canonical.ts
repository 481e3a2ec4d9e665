/** Canonical JSON (RFC 8785) of what the audit writes: one value has one text, so that its hash can be computed again by anyone. */

export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Keys of a shape in order, each with the text it is written as. */
type Shape = readonly { readonly key: string; readonly text: string }[];

/** By the keys as they come: records of one kind all have the same, and are sorted once. */
const shapes = new Map<string, Shape>();

function shapeOf(object: { readonly [key: string]: Canonical }): Shape {
  const keys = Object.keys(object);
  const name = keys.join('\n');
  const known = shapes.get(name);
  if (known) return known;
  // RFC 8785 orders by UTF-16 code units, which is what `sort` compares.
  const shape = keys.sort().map((key) => ({ key, text: `${textOf(key)}:` }));
  if (shapes.size < 1_000) shapes.set(name, shape);
  return shape;
}

const isPlain = /^[ !#-[\]-~]*$/;

function textOf(value: string): string {
  if (isPlain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogate');
  return JSON.stringify(value);
}

/** Lists nobody can change any more: what an operation reads is the same at every request. */
const frozen = new WeakMap<object, string>();

function listText(list: readonly Canonical[]): string {
  let text = '';
  for (const item of list) text += text === '' ? canonical(item) : `,${canonical(item)}`;
  return `[${text}]`;
}

function objectText(object: { readonly [key: string]: Canonical }): string {
  let text = '';
  for (const { key, text: keyText } of shapeOf(object))
    text += `${text === '' ? '' : ','}${keyText}${canonical(object[key] as Canonical)}`;
  return `{${text}}`;
}

/** @throws {TypeError} for what RFC 8785 has no text for: lone surrogates, NaN, infinities, `undefined`. */
export function canonical(value: Canonical): string {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`);
    // ECMAScript's own number text is the one RFC 8785 prescribes.
    return String(Object.is(value, -0) ? 0 : value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') throw new TypeError(`canonical JSON has no ${typeof value}`);
  if (!Array.isArray(value)) return objectText(value as { readonly [key: string]: Canonical });
  if (!Object.isFrozen(value)) return listText(value);
  const known = frozen.get(value);
  if (known !== undefined) return known;
  const text = listText(value);
  // A frozen list of what is not frozen itself can still change.
  if (value.every((item) => typeof item !== 'object')) frozen.set(value, text);
  return text;
}
