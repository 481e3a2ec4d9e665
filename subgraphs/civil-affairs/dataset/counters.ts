/** Where the numbers of keys stand once the dataset is written. */

/** The last number the dataset gave out: keys given later go on from there. */
export const numberedUpTo = (name: string, rows: readonly { readonly id: string }[]) => ({
  name,
  last: Math.max(0, ...rows.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))),
});
