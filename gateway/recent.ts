/** A bounded memory: what was used least recently is forgotten first. */
export class Recent<Value> {
  readonly #limit: number;
  readonly #values = new Map<string, Value>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value under `key`, made once; nothing is kept when `make` throws. */
  get(key: string, make: () => Value): Value {
    const known = this.find(key);
    if (known !== undefined) return known;
    const made = make();
    this.#values.set(key, made);
    if (this.#values.size > this.#limit) {
      const [oldest] = this.#values.keys();
      if (oldest !== undefined) this.#values.delete(oldest);
    }
    return made;
  }

  /** The value under `key` where there is one. */
  find(key: string): Value | undefined {
    const known = this.#values.get(key);
    if (known === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, known);
    return known;
  }

  /** Forgets what is under `key`, unless it is another value by now. */
  forget(key: string, value: Value): void {
    if (this.#values.get(key) === value) this.#values.delete(key);
  }

  get size(): number {
    return this.#values.size;
  }
}
