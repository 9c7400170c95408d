import type { Log } from '@media-graph/service';
import type { PoolLimits } from './http-client/connection-pool.ts';
import { RetryBudget } from './http-client/retry-budget.ts';
import { SubgraphUpstream } from './subgraph-upstream.ts';
import type { SubgraphState } from './telemetry/measure-subgraphs.ts';

/** A subgraph, at all its addresses. */
export class SubgraphUpstreams {
  readonly retries: RetryBudget;
  readonly #byUrl = new Map<string, SubgraphUpstream>();
  readonly #limits: PoolLimits;
  readonly #log: Pick<Log, 'warn'>;
  #turn = 0;

  constructor(limits: PoolLimits, log: Pick<Log, 'warn'>) {
    this.retries = new RetryBudget(limits.retries);
    this.#limits = limits;
    this.#log = log;
  }

  /** Those at these addresses, in their turns; those that rest come last. */
  inTurn(urls: readonly string[]): SubgraphUpstream[] {
    const turn = this.#turn++;
    const all = urls.map((_, index) => this.#at(urls[(turn + index) % urls.length]!));
    return all.length === 1
      ? all
      : [...all.filter((one) => !one.isResting), ...all.filter((one) => one.isResting)];
  }

  /** The breaker that keeps most back, and the connections to all addresses. */
  get state(): Omit<SubgraphState, 'subgraph'> {
    const connections = { open: 0, idle: 0, waiting: 0 };
    let breaker = 0;
    for (const upstream of this.#byUrl.values()) {
      const { open, idle, waiting } = upstream.connections;
      connections.open += open;
      connections.idle += idle;
      connections.waiting += waiting;
      breaker = Math.max(breaker, upstream.breaker);
    }
    return { breaker, connections };
  }

  keepOnly(urls: readonly string[]): void {
    for (const [url, upstream] of this.#byUrl) {
      if (urls.includes(url)) continue;
      upstream.close();
      this.#byUrl.delete(url);
    }
  }

  #at(url: string): SubgraphUpstream {
    const known = this.#byUrl.get(url);
    if (known) return known;
    const upstream = new SubgraphUpstream(url, this.#limits, this.retries, this.#log);
    this.#byUrl.set(url, upstream);
    return upstream;
  }
}
