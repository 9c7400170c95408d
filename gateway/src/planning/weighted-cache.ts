type Entry<Value> = {
  readonly value: Value;
  readonly weight: number;
  uses: number;
};

/** Keeps what was used last, up to a weight. */
export class WeightedCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #limit: number;
  #weight = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#entries.size;
  }

  get weight(): number {
    return this.#weight;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    entry.uses++;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value, and lets go of those that were not used for longest as far as there is no room for all. */
  set(key: string, value: Value, weight: number): void {
    this.#weight += weight - (this.#entries.get(key)?.weight ?? 0);
    this.#entries.delete(key);
    this.#entries.set(key, { value, weight, uses: 1 });
    for (const [oldest, entry] of this.#entries) {
      if (this.#weight <= this.#limit || oldest === key) break;
      this.#entries.delete(oldest);
      this.#weight -= entry.weight;
    }
  }

  /** The keys most used, first the most used. */
  mostUsed(count: number): string[] {
    const byUse = [...this.#entries].sort(([, a], [, b]) => b.uses - a.uses);
    return byUse.slice(0, count).map(([key]) => key);
  }
}
