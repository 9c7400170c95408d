import type { Log } from '@media-graph/service';
import type { Dials, SupergraphSource } from './supergraph/supergraph-source.ts';
import type { SupergraphSwitch } from './supergraph-switch.ts';

type Options = {
  readonly source: SupergraphSource;
  /** @throws where a supergraph cannot be served, with the reason in one line */
  readonly check: (supergraphSdl: string) => Promise<void>;
  /** Milliseconds between looks. */
  readonly every: number;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
};
type Graphs = Pick<SupergraphSwitch, 'tryOut' | 'endTrial' | 'labels'>;

/** Follows what an environment says beside its release: a release on trial, and the shares of labels. */
export class SupergraphTrial {
  readonly #options: Options;
  /** What is on trial, or was and proved worse. */
  #known: { release: number; percent: number } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  private constructor(options: Options) {
    this.#options = options;
  }

  /** Undefined for a source that is no environment of releases. */
  static of(options: Options): SupergraphTrial | undefined {
    return options.source.readDials && new SupergraphTrial(options);
  }

  watch(graphs: Graphs): void {
    const look = async (): Promise<void> => {
      await this.#look(graphs).catch(() => {
        // The watch over the release says what cannot be read; a trial goes on as it is.
      });
      if (!this.#isClosed) this.#timer = setTimeout(look, this.#options.every).unref();
    };
    void look();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #look(graphs: Graphs): Promise<void> {
    const { trial, labels } = await this.#options.source.readDials!();
    graphs.labels = labels;
    const known = this.#known;
    if (!trial) {
      this.#known = undefined;
      if (known) await graphs.endTrial();
      return;
    }
    if (known?.release === trial.release && known.percent === trial.percent) return;
    this.#known = { release: trial.release, percent: trial.percent };
    await this.#begin(graphs, trial);
  }

  async #begin(
    graphs: Graphs,
    { release, percent, supergraphSdl }: NonNullable<Dials['trial']>,
  ): Promise<void> {
    const { source, check, log } = this.#options;
    const end = async (reason: string): Promise<void> => {
      log.error({ release, reason }, 'a release on trial is taken back');
      await source.takeBack!(release, reason).catch((error: Error) =>
        log.warn({ release, reason: error.message }, 'that could not be written down'),
      );
    };
    try {
      await check(supergraphSdl);
      await graphs.tryOut(supergraphSdl, percent, (reason) => void end(reason));
      log.info({ release, percent }, 'a release is on trial');
    } catch (error) {
      await end((error as Error).message.split('\n')[0]!);
    }
  }
}
