/** Where the engine is meant to differ from the stock executor, and why. `intended.test.ts` shows each. */

export interface Difference {
  readonly what: string;
  /** By which rule ours is right. */
  readonly reason: string;
  readonly query: string;
  readonly stock: unknown;
  readonly ours: unknown;
}

/** Shown on `market`. */
export const differences: readonly Difference[] = [
  {
    what: 'a client’s arguments and a requirement’s',
    reason: 'Federation: @requires(fields: "price(currency: EUR)") is given the value with those arguments',
    query: '{ product(id: "p2") { price(currency: USD) estimateEUR } }',
    stock: { product: { price: 22, estimateEUR: 23 } },
    ours: { product: { price: 22, estimateEUR: 21 } },
  },
  {
    what: 'two requirements with different arguments',
    reason: 'the same: each requirement is given its own',
    query: '{ product(id: "p1") { estimateEUR estimateGBP } }',
    stock: { product: { estimateEUR: 10, estimateGBP: 11 } },
    ours: { product: { estimateEUR: 11, estimateGBP: 11 } },
  },
  {
    what: 'an alias with the name of a required field',
    reason: 'GraphQL: an alias names a place in the answer and nothing else',
    query: '{ product(id: "p2") { price: weight estimate } }',
    stock: { product: { price: 2, estimate: 5 } },
    ours: { product: { price: 2, estimate: 203 } },
  },
  {
    what: 'an alias with the name of a key',
    reason: 'the same',
    query: '{ product(id: "p1") { id: name parcels { no } } }',
    stock: { product: { id: 'p1', parcels: [{ no: 'p1-0' }] } },
    ours: { product: { id: '茶', parcels: [{ no: 'p1-0' }] } },
  },
  {
    what: 'coming back by a key marked resolvable: false, another being there',
    reason: 'Federation: a department does not resolve such a key; the other one is used',
    query: '{ me { greeting } }',
    stock: { me: { greeting: null } },
    ours: { me: { greeting: '你好,李u1' } },
  },
];

/** Fields the corpus leaves out, since the stock executor computes them from wrong values. */
export const stockIsWrongAbout: ReadonlySet<string> = new Set([
  'Product.estimateEUR',
  'Product.estimateGBP',
  'Product.estimate',
  'Product.both',
  'Product.inches',
  'Product.centimetres',
  'User.greeting',
  'Visitor.badge',
]);

/**
 * An error as it is compared. Its list indexes are left out: ours is that of the item it is about, the stock executor's counts
 * only the items it asked for. GraphQL: "the path … from the root of the response to the field which errored". That a department
 * is down is compared without its places: ours tells each where data is missing, the stock executor none.
 */
export function changed(path: readonly unknown[] | undefined, code: string): string {
  if (code === 'DEPARTMENT_UNAVAILABLE') return code;
  return JSON.stringify([path?.map((step) => (typeof step === 'number' ? '#' : step)) ?? null, code]);
}

/**
 * Errors only ours tells: where a value does not fit its type, or a null may not stand and goes up, the stock executor says
 * nothing. GraphQL: "If the field returns null because of a field error which has already been added to the errors list, …
 * only one error should be added"; without one there must be one. (The order of keys differs too, and is not compared: ours
 * is that of the selection, the stock executor moves fields before fragments.)
 */
export const errorOnly = (error: string): boolean => error.includes('"INTERNAL"');

/**
 * Whether `theirs` is `mine` with parts left out. An object whose type one department knows, asked again of a department
 * that knows only its interface (@interfaceObject), is of the interface's type to the stock executor from then on, and what
 * fragments ask of it is left out. GraphQL: a fragment applies to the object's type, and that has not changed.
 */
export function saysLess(theirs: unknown, mine: unknown): boolean {
  // Of an object whose type it lost it cannot say `__typename`, which may not be null: the object is.
  if (theirs === null) return true;
  if (Array.isArray(theirs) && Array.isArray(mine))
    return theirs.length === mine.length && theirs.every((item, index) => saysLess(item, mine[index]));
  if (typeof theirs !== 'object' || typeof mine !== 'object' || !theirs || !mine) return theirs === mine;
  return Object.entries(theirs).every(([key, value]) => saysLess(value, (mine as Record<string, unknown>)[key]));
}
