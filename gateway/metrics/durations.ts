/** How long something took, counted by bounds: an observation is one comparison or few, where a metrics library's costs a microsecond. */

/** Upper bounds in seconds: from one operation that is known to the longest deadline of a department. */
export const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

const boundsMs = bounds.map((seconds) => seconds * 1_000);

export class Durations {
  /** One for each bound, and one past the last. */
  readonly #counts = new Array<number>(bounds.length + 1).fill(0);
  #sumMs = 0;

  add(ms: number): void {
    let at = 0;
    while (at < boundsMs.length && ms > (boundsMs[at] as number)) at += 1;
    (this.#counts[at] as number) += 1;
    this.#sumMs += ms;
  }

  /** How many took no longer than each bound, then how many there were. */
  get upTo(): readonly number[] {
    let all = 0;
    return this.#counts.map((count) => (all += count));
  }

  get sumSeconds(): number {
    return this.#sumMs / 1_000;
  }
}
