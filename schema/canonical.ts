/** Canonical JSON (RFC 8785) of what the audit writes: one value has one text, so that its hash can be computed again by anyone. */

export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Keys of a shape in order, each with the text it is written as. */
type Shape = readonly { readonly key: string; readonly text: string }[];

/** Shapes by the keys as they come, one step a key: records of one kind all have the same, and are sorted once. */
interface Step {
  readonly next: Map<string, Step>;
  shape?: Shape;
}

const first: Step = { next: new Map() };
let steps = 0;

function stepAfter({ next }: Step, key: string): Step {
  const known = next.get(key);
  if (known) return known;
  const step: Step = { next: new Map() };
  // Beyond this many, keys are not of records but of data: they are sorted each time.
  if (steps < 10_000) next.set(key, step);
  steps += 1;
  return step;
}

function shapeOf(object: { readonly [key: string]: Canonical }): Shape {
  const keys = Object.keys(object);
  let step = first;
  for (const key of keys) step = stepAfter(step, key);
  // RFC 8785 orders by UTF-16 code units, which is what `sort` compares.
  step.shape ??= keys.sort().map((key) => ({ key, text: `${textOf(key)}:` }));
  return step.shape;
}

const isPlain = /^[ !#-[\]-~]*$/;

function textOf(value: string): string {
  if (isPlain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogate');
  return JSON.stringify(value);
}

/** What nobody can change any more: who reads, and what an operation reads, are the same at every request. */
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

const structureText = (value: readonly Canonical[] | { readonly [key: string]: Canonical }): string =>
  Array.isArray(value) ? listText(value) : objectText(value as { readonly [key: string]: Canonical });

/** Whether nothing in it can change any more. */
const isFixed = (value: Canonical): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFixed));

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
  const known = frozen.get(value);
  if (known !== undefined) return known;
  const text = structureText(value);
  if (isFixed(value)) frozen.set(value, text);
  return text;
}
