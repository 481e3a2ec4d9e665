/** How shares and means are rounded: to two decimals, and null where nothing was counted. */

const twoDecimals = (number: number): number => Math.round(number * 100) / 100;

/** `part` as a share of `whole` in per cent; null where the whole is 0. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : twoDecimals((100 * part) / whole);

/** `total` over `count`; null where nothing was counted. */
export const mean = (total: number, count: number): number | null => (count === 0 ? null : twoDecimals(total / count));

/** The largest less the smallest; null where fewer than two were counted. */
export const spread = (values: readonly number[]): number | null =>
  values.length < 2 ? null : twoDecimals(Math.max(...values) - Math.min(...values));

export { twoDecimals };
