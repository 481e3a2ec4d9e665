/** How many requests may be sent a second time: a tenth of all, so that a department in trouble is not asked twice as much. */

const share = 0.1;
/** What may have been saved up. */
const most = 10;

export class Retries {
  #left = most;

  /** A request was sent for the first time. */
  earn(): void {
    this.#left = Math.min(most, this.#left + share);
  }

  /** Whether one may be sent again; it is then spent. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
