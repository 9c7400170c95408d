/** Asked for so often, a name is one of its own. */
const enough = 3;
/** Names that were not asked for so often yet, of which the counts are kept. */
const mostSeen = 1_000;

const otherName = 'other';

/**
 * Keeps the values of a label few, whatever callers send: each is a series of its own in every metric that has it. A
 * name counts as `other` until it has been asked for a few times, and for good when there are as many as there may be,
 * so that names that are made up once each take nobody's place.
 */
export class LimitedNames {
  readonly #most: number;
  readonly #known = new Set<string>();
  readonly #seen = new Map<string, number>();

  /** @param most how many names there may be beside `other` */
  constructor(most: number) {
    this.#most = most;
  }

  of(name: string): string {
    if (this.#known.has(name)) return name;
    if (this.#known.size >= this.#most || !/^[\w.@/-]{1,64}$/.test(name)) return otherName;
    const seen = (this.#seen.get(name) ?? 0) + 1;
    if (seen < enough) {
      if (this.#seen.size >= mostSeen) this.#seen.clear();
      this.#seen.set(name, seen);
      return otherName;
    }
    this.#seen.delete(name);
    this.#known.add(name);
    return name;
  }
}
