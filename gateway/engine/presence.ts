/** Whether the client still waits. An AbortSignal says the same and costs ten times as much, once a request and once a fetch. */
export class Presence {
  #isGone = false;
  readonly #leaving = new Set<() => void>();

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Calls `stop` when the client leaves, at once where it has left, until the returned function is called. */
  whenGone(stop: () => void): () => void {
    if (this.#isGone) stop();
    else this.#leaving.add(stop);
    return () => this.#leaving.delete(stop);
  }

  leave(): void {
    this.#isGone = true;
    for (const stop of this.#leaving) stop();
    this.#leaving.clear();
  }
}
