/** The names of a plan's fetches, each with how many fetches have it. */
export type FetchNames = ReadonlyMap<string, number>;

/** Which of the fetches that deferred parts wait for have been made in one execution. */
export class FetchesMade {
  readonly #fetches = new Map<string, { left: number; readonly made: PromiseWithResolvers<void> }>();

  constructor(names: FetchNames) {
    for (const [name, left] of names) this.#fetches.set(name, { left, made: Promise.withResolvers() });
  }

  note(name: string): void {
    const fetch = this.#fetches.get(name)!;
    if (--fetch.left === 0) fetch.made.resolve();
  }

  async all(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.#fetches.get(name)!.made.promise));
  }
}
