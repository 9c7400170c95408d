import type { RequestNotes } from '@media-graph/service';

type Slow = {
  readonly operation: string;
  readonly hash: string | undefined;
  readonly ms: number;
  readonly at: string;
  readonly cost: RequestNotes['cost'];
  readonly subgraphs: RequestNotes['subgraphs'];
  readonly codes: RequestNotes['codes'];
};

const most = 20;

/** The slowest operations of a run, each by its slowest time, told apart by their texts. */
export class SlowestOperations {
  #slowest: Slow[] = [];

  get all(): readonly Slow[] {
    return this.#slowest;
  }

  readonly add = (
    { operation = 'without a name', hash, cost, subgraphs, codes }: RequestNotes,
    _status: number,
    milliseconds: number,
  ): void => {
    const ms = Math.round(milliseconds);
    const known = this.#slowest.find((one) => one.hash === hash && one.operation === operation);
    const last = this.#slowest.at(-1);
    if ((known && known.ms >= ms) || (!known && this.#slowest.length === most && last!.ms >= ms)) return;
    const slow = { operation, hash, ms, at: new Date().toISOString(), cost, subgraphs, codes };
    this.#slowest = [slow, ...this.#slowest.filter((one) => one !== known)]
      .sort((one, other) => other.ms - one.ms)
      .slice(0, most);
  };
}
