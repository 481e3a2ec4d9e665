/** The only place that knows when a count is too small to show. */

/** Counts from 1 to this are not shown; sensitive ones (corrections, health, minors) from 1 to the second. */
export const smallestShown = { ordinary: 8, sensitive: 11 } as const;

export interface ShownCount {
  /** Null where it is suppressed. */
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** Zero is shown: that nobody is there discloses nobody. */
export const shown = (count: number, kind: keyof typeof smallestShown): ShownCount =>
  count > 0 && count < smallestShown[kind] ? { count: null, suppressed: true } : { count, suppressed: false };
