/** Which operations are planned, for whom, and how often each is asked for: what is planned first for another supergraph. */
import type { Principal } from '../trust/principal.ts';

export interface Use {
  readonly text: string;
  readonly operationName: string | undefined;
  /** One of those it was planned for: what a principal may not read is not in the plan. */
  readonly principal: Principal;
  times: number;
}

/** As many as the engine keeps plans. */
const most = 2_000;

export class Usage {
  #uses: Use[] = [];

  add(use: Use): void {
    if (this.#uses.length === most) this.#uses = this.hottest(most / 2);
    this.#uses.push(use);
  }

  hottest(count: number): Use[] {
    return this.#uses.toSorted((one, other) => other.times - one.times).slice(0, count);
  }
}
