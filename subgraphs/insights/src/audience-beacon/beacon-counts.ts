/** Reads of one article, or one channel's other pages, in one hour. */
export type BeaconCount = {
  readonly channelId: string;
  readonly articleId: string | null;
  readonly day: string;
  readonly hour: number;
  reads: number;
  readSeconds: number;
};

/** More different pages within seconds are no readers. */
const most = 20_000;

/** What pages have told since the last time that it was written down. */
export class BeaconCounts {
  #counts = new Map<string, BeaconCount>();

  add(count: Omit<BeaconCount, 'reads'>): void {
    const name = `${count.day} ${count.hour} ${count.channelId} ${count.articleId}`;
    const known = this.#counts.get(name);
    if (known) {
      known.reads++;
      known.readSeconds += count.readSeconds;
    } else if (this.#counts.size < most) this.#counts.set(name, { ...count, reads: 1 });
  }

  /** All of it; the counting begins anew. */
  take(): BeaconCount[] {
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    return counts;
  }

  /** What could not be written down counts on. */
  giveBack(counts: readonly BeaconCount[]): void {
    for (const { reads, ...count } of counts) {
      this.add(count);
      for (let more = 1; more < reads; more++) this.add({ ...count, readSeconds: 0 });
    }
  }
}
