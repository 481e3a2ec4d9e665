/** Repeatable choice: the same seed gives the same city on every machine. */

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [from, to]. */
  between(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  /** One of the keys, as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T;
  /** True with probability `share`. */
  chance(share: number): boolean;
  /** A day from `from` to `to`, both included, `YYYY-MM-DD`. */
  day(from: string, to: string): string;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

const dayMs = 86_400_000;

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** `days` after `day`, negative for before; both `YYYY-MM-DD`. Written out: a city has some 100,000 days, and `toISOString` takes three times as long. */
export const addDays = (day: string, days: number): string => {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
};

/** Whole days from `from` to `to`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** A generator of its own for each name, so that adding rows to one aggregate moves no other. (mulberry32) */
export function random(name: string): Random {
  let state = hashOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (items) => items[between(0, items.length - 1)] as (typeof items)[number],
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        rest -= weight;
        if (rest < 0) return key;
      }
      return (entries.at(-1) as (typeof entries)[number])[0];
    },
    chance: (share) => next() < share,
    day: (from, to) => addDays(from, between(0, daysBetween(from, to))),
  };
}
