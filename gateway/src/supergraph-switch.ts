import { hash } from 'node:crypto';
import { ConfigError, type Log } from '@media-graph/service';
import { shareOf } from './engine/share-of.ts';
import type { ServedSupergraph } from './serve-supergraph.ts';
import { TrialFigures } from './trial-figures.ts';

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

type Trial = {
  readonly inUse: InUse;
  /** Of a hundred callers. */
  readonly percent: number;
  readonly figures: TrialFigures;
  readonly onWorse: (reason: string) => void;
};

/** Serves one supergraph, and another one from one request to the next: what is under way ends on the one before. */
export class SupergraphSwitch {
  readonly #options: Options;
  readonly #known = new Set<string>();
  #now: InUse;
  #trial: Trial | undefined;
  /** For how many of a hundred callers a label of `@override` holds. */
  labels: Readonly<Record<string, number>> = {};

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

  /**
   * Answers a caller's request over the supergraph that is served to them when it begins.
   * @param codeOf what is wrong with an answer, by which a trial is judged
   */
  async use<Result>(
    caller: string,
    work: (served: ServedSupergraph) => Promise<Result>,
    codeOf: (result: Result) => string | undefined,
  ): Promise<Result> {
    const trial = this.#trial;
    if (!trial) return this.#now.use(work);
    const isTried = shareOf(caller) * 100 < trial.percent;
    const begin = performance.now();
    const note = (code: string | undefined): void => {
      trial.figures.note(isTried, performance.now() - begin, code);
      const { fault } = trial.figures;
      if (fault === undefined || this.#trial !== trial) return;
      void this.endTrial();
      trial.onWorse(fault);
    };
    try {
      const result = await (isTried ? trial.inUse : this.#now).use(work);
      note(codeOf(result));
      return result;
    } catch (error) {
      note('INTERNAL_SERVER_ERROR');
      throw error;
    }
  }

  /** Whether no caller is served what others are not. */
  get isOneForAll(): boolean {
    return !this.#trial && Object.keys(this.labels).length === 0;
  }

  /** The labels that hold for a caller: at each request the same. */
  labelsOf(caller: string): string[] {
    const percents = Object.entries(this.labels);
    if (percents.length === 0) return [];
    const share = shareOf(caller) * 100;
    return percents.flatMap(([label, percent]) => (share < percent ? [label] : []));
  }

  /**
   * Serves another one to some callers, always the same, until it is worse than the one that the others are served.
   * @throws ConfigError in one line where it cannot be served
   */
  async tryOut(supergraphSdl: string, percent: number, onWorse: (reason: string) => void): Promise<void> {
    const next = await this.#options.serve(supergraphSdl);
    await lostBy(next, this.served);
    await this.endTrial();
    this.#trial = { inUse: new InUse(next), percent, figures: new TrialFigures(), onWorse };
  }

  /** Serves all callers the same again. */
  async endTrial(): Promise<void> {
    const trial = this.#trial;
    this.#trial = undefined;
    await trial?.inUse.close();
  }

  /**
   * Serves another one once it has planned the operations that are used most.
   * @throws ConfigError in one line where it cannot be served; or cannot answer them, unless it was served before: what
   * is taken back may well be what clients ask for already
   */
  async replace(supergraphSdl: string): Promise<void> {
    const { serve, log, onReplaced } = this.#options;
    const next = await serve(supergraphSdl);
    const lost = await lostBy(next, this.served);
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
    await this.endTrial();
    await this.#now.close();
  }
}

/** Has the next one plan what is used most of one before. @returns what it cannot answer of that, if anything */
const lostBy = async (next: ServedSupergraph, before: ServedSupergraph): Promise<string | undefined> => {
  let lost: string | undefined;
  for (const [place, { engine }] of before.parts.entries()) {
    const operations = engine.mostUsed(warmed);
    const failed = new Set(await next.parts[place]!.engine.warm(operations));
    lost ??= operations.slice(0, required).find((operation) => failed.has(operation));
  }
  return lost;
};

const idOf = ({ supergraphSdl }: ServedSupergraph): string =>
  hash('sha256', supergraphSdl, 'hex').slice(0, 12);

const shortened = (operation: string): string => {
  const text = operation.replaceAll(/\s+/g, ' ').trim();
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
};
