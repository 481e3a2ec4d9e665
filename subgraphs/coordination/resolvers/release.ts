/** How counts of referrals are let out: small ones withheld, with what would give them away, and the rest rounded. */
import { shown } from '@hub/kit/statistics.ts';
import { sensitive } from '../entities/office.ts';
import type { DepartmentCode } from '../schema.generated.ts';

export interface ReleasedCount {
  /** Null where it is suppressed. */
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** The step counts are rounded to, so that two periods subtracted do not show the small count between them. */
export const roundingStep = 5;

/** A cell between two departments; null where all departments are counted together, sensitive ones among them. */
export const kindOfCell = (flow: { readonly from: DepartmentCode; readonly to: DepartmentCode } | null) =>
  flow && !sensitive.has(flow.from) && !sensitive.has(flow.to) ? 'ordinary' : 'sensitive';

type Kind = 'ordinary' | 'sensitive';

/** A number of a table, before and after release. */
export interface Cell {
  readonly count: number;
  /** What it is a part of; the count itself where it is of nothing. */
  readonly of: number;
  readonly shown: ReleasedCount;
}

const isSmall = (count: number, kind: Kind): boolean => shown(count, kind).suppressed;
/** Neither a part nor the rest of its whole may be small: either is found by taking the other from the whole. */
const tells = (count: number, of: number, kind: Kind): boolean => isSmall(count, kind) || isSmall(of - count, kind);
const rounded = (count: number): number => Math.round(count / roundingStep) * roundingStep;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const withheld: ReleasedCount = { count: null, suppressed: true };

function releasedAs(value: number, count: number, whole: Cell | null, kind: Kind): Cell {
  const of = whole?.count ?? count;
  return { count, of, shown: tells(count, of, kind) ? withheld : { count: value, suppressed: false } };
}

/** A cell as everybody may see it, of the `whole` it is a part of: suppressed or rounded. */
export const cellOf = (count: number, whole: Cell | null, kind: Kind): Cell =>
  releasedAs(rounded(count), count, whole, kind);

/** Cells that are added up to a total everybody may see. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly kind: Kind;
}

/**
 * Which cells are withheld beside the small ones, so that no small one is found by taking the others from their total: on every
 * line none, or several that are not small together; the smallest first. A cell stands on several lines, its row and its column.
 */
export function complementsOf(lines: readonly Line[]): ReadonlySet<Cell> {
  const hidden = new Set<Cell>();
  const isHidden = (cell: Cell): boolean => cell.shown.suppressed || hidden.has(cell);
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const { cells, kind } of lines) {
      const rest = cells
        .filter((cell) => !isHidden(cell) && cell.count > 0)
        .sort((one, other) => other.count - one.count);
      for (;;) {
        const closed = cells.filter(isHidden);
        const isTold = tells(sum(closed.map(({ count }) => count)), sum(closed.map(({ of }) => of)), kind);
        if (closed.length === 0 || (closed.length > 1 && !isTold)) break;
        const next = rest.pop();
        if (!next) break;
        hidden.add(next);
      }
    }
  }
  return hidden;
}

export const withheldAmong = (cell: Cell, complements: ReadonlySet<Cell>): Cell =>
  complements.has(cell) ? { ...cell, shown: withheld } : cell;

/** A total as everybody may see it: the cells as shown, and those withheld rounded together, so that it leaves nobody out. */
export function totalOf(cells: readonly Cell[], whole: Cell | null, kind: Kind): Cell {
  const closed = cells.filter((cell) => cell.shown.suppressed);
  const value = sum(cells.map((cell) => cell.shown.count ?? 0)) + rounded(sum(closed.map(({ count }) => count)));
  return releasedAs(value, sum(cells.map(({ count }) => count)), whole, kind);
}
