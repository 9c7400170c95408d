type Entry<Value> = {
  readonly value: Promise<Value>;
  weight: number;
  uses: number;
};

/**
 * Keeps what was used last, up to a weight, and makes each value once, however many ask for it meanwhile.
 * A value that could not be made is not kept.
 */
export class WeightedCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #limit: number;
  readonly #weigh: (value: Value) => number;
  #weight = 0;

  constructor(limit: number, weigh: (value: Value) => number) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get size(): number {
    return this.#entries.size;
  }

  get weight(): number {
    return this.#weight;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    if (known) {
      known.uses++;
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known.value;
    }
    const entry: Entry<Value> = { value: make(), weight: 0, uses: 1 };
    this.#entries.set(key, entry);
    entry.value.then(
      (value) => this.#account(key, entry, value),
      () => this.#entries.get(key) === entry && this.#entries.delete(key),
    );
    return entry.value;
  }

  /** The keys most used, first the most used. */
  mostUsed(count: number): string[] {
    const byUse = [...this.#entries].sort(([, a], [, b]) => b.uses - a.uses);
    return byUse.slice(0, count).map(([key]) => key);
  }

  #account(key: string, entry: Entry<Value>, value: Value): void {
    if (this.#entries.get(key) !== entry) return;
    entry.weight = this.#weigh(value) + key.length;
    this.#weight += entry.weight;
    for (const [oldest, { weight }] of this.#entries) {
      if (this.#weight <= this.#limit || oldest === key) break;
      this.#entries.delete(oldest);
      this.#weight -= weight;
    }
  }
}
