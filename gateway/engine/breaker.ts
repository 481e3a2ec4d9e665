/**
 * Lets a department that keeps everybody waiting rest: when most of what it was asked lately came to nothing after a wait, it is
 * not asked for a while, and whoever wants it is told so at once. Then one request tries, and its outcome decides.
 */

export interface BreakerOptions {
  /** How long it rests, in milliseconds. */
  readonly restMs: number;
  /** Requests are counted over this time, in milliseconds. */
  readonly windowMs?: number;
  /** Fewer than this say nothing. */
  readonly leastSamples?: number;
  /** The share of them that must have failed, from 0 to 1. */
  readonly failingShare?: number;
  /** Milliseconds of a clock that is never set back. */
  readonly now?: () => number;
}

/** `LOST` is a wait that ended in nothing; who was refused at once, or did not stay for the answer, has learnt nothing. */
export type Outcome = 'ANSWERED' | 'LOST' | 'UNKNOWN';

/** A request that is let through; says once what became of it. */
export type Settle = (outcome: Outcome) => void;

interface Counts {
  answered: number;
  lost: number;
}

export class Breaker {
  readonly #restMs: number;
  readonly #halfMs: number;
  readonly #least: number;
  readonly #share: number;
  readonly #now: () => number;
  /** The window in two halves, the older dropped whole. */
  #halves: [Counts, Counts] = [none(), none()];
  #halfBegan: number;
  /** When it may be tried again; undefined while it does not rest. */
  #until: number | undefined;
  #isTried = false;

  constructor({ restMs, windowMs = 10_000, leastSamples = 5, failingShare = 0.5, now }: BreakerOptions) {
    this.#restMs = restMs;
    this.#halfMs = windowMs / 2;
    this.#least = leastSamples;
    this.#share = failingShare;
    this.#now = now ?? (() => performance.now());
    this.#halfBegan = this.#now();
  }

  get isResting(): boolean {
    return this.#until !== undefined;
  }

  /** Undefined while it rests. */
  enter(): Settle | undefined {
    if (this.#until === undefined) return this.#count;
    if (this.#isTried || this.#now() < this.#until) return undefined;
    this.#isTried = true;
    return (outcome) => this.#tried(outcome);
  }

  #tried(outcome: Outcome): void {
    this.#isTried = false;
    if (outcome === 'LOST') this.#until = this.#now() + this.#restMs;
    if (outcome !== 'ANSWERED') return;
    this.#until = undefined;
    this.#halves = [none(), none()];
  }

  readonly #count: Settle = (outcome) => {
    // Asked before it began to rest: what it says is known.
    if (outcome === 'UNKNOWN' || this.#until !== undefined) return;
    this.#turn();
    const [before, current] = this.#halves;
    if (outcome === 'ANSWERED') current.answered += 1;
    else current.lost += 1;
    const lost = before.lost + current.lost;
    const all = lost + before.answered + current.answered;
    if (outcome === 'LOST' && all >= this.#least && lost >= all * this.#share) this.#until = this.#now() + this.#restMs;
  };

  #turn(): void {
    const passed = this.#now() - this.#halfBegan;
    if (passed < this.#halfMs) return;
    this.#halves = [passed < 2 * this.#halfMs ? this.#halves[1] : none(), none()];
    this.#halfBegan = this.#now();
  }
}

function none(): Counts {
  return { answered: 0, lost: 0 };
}
