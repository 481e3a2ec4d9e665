/** Asks until it is so: each asking is a round trip, so that nothing sleeps. @throws {Error} where it does not come about. */
export async function until(isSo: () => Promise<boolean>, times = 3_000): Promise<void> {
  for (let time = 0; time < times; time += 1) if (await isSo()) return;
  throw new Error(`did not come about in ${times} askings`);
}
