import { hash } from 'node:crypto';
import { ConfigError, type Log } from '@media-graph/service';
import type { ServedSupergraph } from './serve-supergraph.ts';

type Serve = (supergraphSdl: string) => Promise<ServedSupergraph>;

type Options = {
  readonly serve: Serve;
  readonly log: Pick<Log, 'info'>;
  /** Is called when another one is served and the one before has ended. */
  readonly onReplaced: (served: ServedSupergraph) => void;
};

/** Operations that are planned before a supergraph is served, and how many of them it must be able to answer. */
const warmed = 200;
const required = 20;

/** Counts what is under way on a supergraph, so that it ends after that. */
class InUse {
  readonly served: ServedSupergraph;
  readonly since = new Date();
  #requests = 0;
  #idle: PromiseWithResolvers<void> | undefined;

  constructor(served: ServedSupergraph) {
    this.served = served;
  }

  async use<Result>(work: (served: ServedSupergraph) => Promise<Result>): Promise<Result> {
    this.#requests++;
    try {
      return await work(this.served);
    } finally {
      if (--this.#requests === 0) this.#idle?.resolve();
    }
  }

  async close(): Promise<void> {
    if (this.#requests > 0) {
      this.#idle = Promise.withResolvers();
      await this.#idle.promise;
    }
    await this.served.close();
  }
}

/** Serves one supergraph, and another one from one request to the next: what is under way ends on the one before. */
export class SupergraphSwitch {
  readonly #options: Options;
  readonly #known = new Set<string>();
  #now: InUse;

  private constructor(options: Options, first: ServedSupergraph) {
    this.#options = options;
    this.#now = new InUse(first);
    this.#known.add(idOf(first));
  }

  /** @throws ConfigError where the first cannot be served */
  static async start(supergraphSdl: string, options: Options): Promise<SupergraphSwitch> {
    return new SupergraphSwitch(options, await options.serve(supergraphSdl));
  }

  get served(): ServedSupergraph {
    return this.#now.served;
  }

  /** What is served, for people: which one, by the begin of its SHA-256, and since when. */
  get about(): { readonly id: string; readonly since: string } {
    return { id: idOf(this.served), since: this.#now.since.toISOString() };
  }

  /** Answers a request over the supergraph that is served when it begins. */
  use<Result>(work: (served: ServedSupergraph) => Promise<Result>): Promise<Result> {
    return this.#now.use(work);
  }

  /**
   * Serves another one once it has planned the operations that are used most.
   * @throws ConfigError in one line where it cannot be served; or cannot answer them, unless it was served before: what
   * is taken back may well be what clients ask for already
   */
  async replace(supergraphSdl: string): Promise<void> {
    const { serve, log, onReplaced } = this.#options;
    const next = await serve(supergraphSdl);
    const operations = this.served.engine.mostUsed(warmed);
    const failed = new Set(await next.engine.warm(operations));
    const lost = operations.slice(0, required).find((operation) => failed.has(operation));
    if (lost !== undefined && !this.#known.has(idOf(next))) {
      await next.close();
      throw new ConfigError(`The supergraph cannot answer what is asked most: ${shortened(lost)}`);
    }
    const before = this.#now;
    this.#now = new InUse(next);
    this.#known.add(idOf(next));
    log.info({ supergraph: idOf(next), before: idOf(before.served) }, 'another supergraph is served');
    void before.close().then(() => onReplaced(this.served));
  }

  /** Nothing may be under way. */
  async close(): Promise<void> {
    await this.#now.close();
  }
}

const idOf = ({ supergraphSdl }: ServedSupergraph): string =>
  hash('sha256', supergraphSdl, 'hex').slice(0, 12);

const shortened = (operation: string): string => {
  const text = operation.replaceAll(/\s+/g, ' ').trim();
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
};
