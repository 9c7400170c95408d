import { ConfigError, type Log } from '@media-graph/service';
import type { KeptSupergraph } from './kept-supergraph.ts';
import type { SupergraphSource } from './supergraph-source.ts';

type Options = {
  readonly source: SupergraphSource;
  readonly kept: KeptSupergraph;
  /** @throws where a supergraph cannot be served, with the reason in one line */
  readonly check: (supergraphSdl: string) => Promise<void>;
  /** Milliseconds between looks at the source. */
  readonly every: number;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
};

/** Serves another supergraph from now on. @throws where it cannot, and then the one before is served on */
export type Take = (supergraphSdl: string) => Promise<void>;

const reasonOf = (error: unknown): string => (error as Error).message.split('\n')[0]!;

/** A supergraph that is looked for again and again: a new one that is sound is taken over, any other refused. */
export class WatchedSupergraph {
  /** The one to begin with. */
  readonly first: string;
  readonly #options: Options;
  #served: string;
  /** What was read last, and what was refused last. */
  #seen: string;
  #refused: string | undefined;
  #isAway = false;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  private constructor(options: Options, first: string, seen: string) {
    this.#options = options;
    this.first = first;
    this.#served = first;
    this.#seen = seen;
    this.#refused = seen === first || seen === '' ? undefined : seen;
  }

  /**
   * Reads the first one and checks it; the one that was kept, where that cannot be had or served.
   * @throws ConfigError where there is none to serve
   */
  static async open(options: Options): Promise<WatchedSupergraph> {
    const { source, kept, check, log } = options;
    const last = await kept.read();
    let text = '';
    try {
      text = await source.read();
      // One that was kept has been checked.
      if (text !== last) await check(text);
      await keep(options, text);
      return new WatchedSupergraph(options, text, text);
    } catch (error) {
      if (last === undefined)
        throw error instanceof ConfigError
          ? error
          : new ConfigError(`The supergraph cannot be read: ${reasonOf(error)}`);
      log.error({ reason: reasonOf(error) }, 'the supergraph is refused: the last good one is served');
      return new WatchedSupergraph(options, last, text);
    }
  }

  /** Whether there is another one that was refused. */
  get isBehind(): boolean {
    return this.#refused !== undefined;
  }

  /** Looks for others from now on. */
  watch(take: Take): void {
    const look = async (): Promise<void> => {
      await this.#look(take);
      if (!this.#isClosed) this.#timer = setTimeout(look, this.#options.every).unref();
    };
    this.#timer = setTimeout(look, this.#options.every).unref();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #look(take: Take): Promise<void> {
    const text = await this.#read();
    if (text === undefined) return;
    // What is being written is not the same twice.
    const isSettled = text === this.#seen;
    this.#seen = text;
    if (text === this.#served) this.#refused = undefined;
    if (!isSettled || text === this.#served || text === this.#refused) return;
    const { check, log } = this.#options;
    try {
      await check(text);
      await take(text);
      this.#served = text;
      this.#refused = undefined;
      await keep(this.#options, text);
    } catch (error) {
      this.#refused = text;
      log.error({ reason: reasonOf(error) }, 'the supergraph is refused: the last good one is served on');
    }
  }

  async #read(): Promise<string | undefined> {
    const { source, log } = this.#options;
    try {
      const text = await source.read();
      if (this.#isAway) log.info('the supergraph can be read again');
      this.#isAway = false;
      return text;
    } catch (error) {
      if (!this.#isAway)
        log.warn(
          { reason: reasonOf(error) },
          'the supergraph cannot be read: the last good one is served on',
        );
      this.#isAway = true;
      return undefined;
    }
  }
}

/** A disk that is full costs the copy, not the service. */
const keep = async ({ kept, log }: Options, supergraphSdl: string): Promise<void> => {
  try {
    await kept.write(supergraphSdl);
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'the supergraph could not be kept on disk');
  }
};
