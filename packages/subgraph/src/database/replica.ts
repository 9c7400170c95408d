import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '@media-graph/service';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

type Options = {
  /** Its own, not opened yet. */
  readonly replica: DataSource;
  readonly primary: DataSource;
  /** How old what it answers may be, in milliseconds. */
  readonly bound: number;
  /** Milliseconds between looks at how far it is. */
  readonly every: number;
  readonly log: Pick<Log, 'info' | 'warn'>;
};

/** Where the primary's log was, and when. */
type Mark = { readonly at: number; readonly place: bigint };

/** `16/B374D848` as a number. */
const placeOf = (lsn: string): bigint => {
  const [high, low] = lsn.split('/') as [string, string];
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
};

/** Milliseconds between looks whether it has a write already. */
const lookForWrite = 5;

const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as PostgresDriver).master as Pool;

/**
 * A streaming replica that answers queries while it is not too far behind. It is compared with the primary again and
 * again: what it has replayed up to where the primary was at a moment is at most as old as that moment.
 */
export class Replica {
  readonly #options: Options;
  #isOpen = false;
  /** Marks that it has not reached yet, the oldest first; and when what it has was all there was. */
  #marks: Mark[] = [];
  #freshAt = Number.NEGATIVE_INFINITY;
  /** When callers have written last, as far as it may not have that yet. */
  readonly #writes = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  #wasUsable = false;

  private constructor(options: Options) {
    this.#options = options;
  }

  /** Looks at a replica from now on; one that cannot be reached is waited for. */
  static async open(options: Options): Promise<Replica> {
    const replica = new Replica(options);
    await replica.#watch();
    return replica;
  }

  get #isUsable(): boolean {
    return this.#isOpen && performance.now() - this.#freshAt <= this.#options.bound;
  }

  /** Its connections, where it has all that a caller has written and is not too old; undefined otherwise. */
  poolFor(subject: string | null): Pool | undefined {
    const wroteAt = this.#writes.get(subject ?? '') ?? Number.NEGATIVE_INFINITY;
    return this.#isUsable && this.#freshAt > wroteAt ? poolOf(this.#options.replica) : undefined;
  }

  /** A caller writes, or has written: they read the primary until it is here as well. */
  wrote(subject: string | null): void {
    this.#writes.set(subject ?? '', performance.now());
  }

  /**
   * Waits until it has what was just committed, for whoever has written may read by another process next, which knows
   * nothing of it. It waits no longer than until every process takes the replica for too old, and for one that is too
   * old already not at all.
   */
  async caughtUp(): Promise<void> {
    const { bound, every } = this.#options;
    const begun = performance.now();
    if (begun - this.#freshAt > bound + 2 * every) return;
    try {
      const place = await this.#writtenPlace();
      while (performance.now() - begun < bound) {
        const replayed = await this.#replayedPlace();
        if (replayed === undefined || replayed >= place) return;
        await delay(lookForWrite);
      }
    } catch {
      this.lost();
    }
  }

  /** It could not be reached: it is not asked before it has been looked at again. */
  lost(): void {
    this.#freshAt = Number.NEGATIVE_INFINITY;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    if (this.#isOpen) await this.#options.replica.destroy();
  }

  async #watch(): Promise<void> {
    await this.#look().catch(() => this.lost());
    const isUsable = this.#isUsable;
    const { log, bound, every } = this.#options;
    if (isUsable && !this.#wasUsable) log.info('queries are answered by the replica');
    if (!isUsable && this.#wasUsable)
      log.warn({ bound }, 'the replica is away or too old: queries are answered by the primary');
    this.#wasUsable = isUsable;
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.#watch(), every).unref();
  }

  async #writtenPlace(): Promise<bigint> {
    const [{ place }] = await this.#options.primary.query('SELECT pg_current_wal_lsn() AS place');
    return placeOf(place);
  }

  /** Nothing where it is a primary itself, which goes its own way. */
  async #replayedPlace(): Promise<bigint | undefined> {
    const [{ replayed }] = await this.#options.replica.query(
      'SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() END AS replayed',
    );
    return replayed ? placeOf(replayed) : undefined;
  }

  async #look(): Promise<void> {
    if (!this.#isOpen) {
      await this.#options.replica.initialize();
      this.#isOpen = true;
    }
    const at = performance.now();
    this.#marks.push({ at, place: await this.#writtenPlace() });
    const replayed = await this.#replayedPlace();
    if (replayed === undefined) return this.lost();
    const reached = this.#marks.filter((mark) => mark.place <= replayed);
    this.#freshAt = reached.at(-1)?.at ?? this.#freshAt;
    this.#marks = this.#marks.slice(reached.length).slice(-1_000);
    for (const [subject, wroteAt] of this.#writes) if (wroteAt < this.#freshAt) this.#writes.delete(subject);
  }
}
