import type { Log } from '@media-graph/service';
import type { Cancellation } from './engine/values/cancellation.ts';
import { graphqlTextOf } from './graphql-text-of.ts';
import { type Address, addressOf } from './http-client/address-of.ts';
import { ConnectionPool, type PoolLimits } from './http-client/connection-pool.ts';
import type { RetryBudget } from './http-client/retry-budget.ts';
import { SubgraphBreaker } from './subgraph-breaker.ts';

type Request = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly cancellation: Cancellation;
  readonly isRepeatable: boolean;
};

/** One of the addresses at which a subgraph answers, with the connections to it and a breaker of its own. */
export class SubgraphUpstream {
  readonly url: string;
  readonly address: Address;
  readonly #pool: ConnectionPool;
  readonly #breaker: SubgraphBreaker;

  constructor(url: string, limits: PoolLimits, retries: RetryBudget, log: Pick<Log, 'warn'>) {
    this.url = url;
    this.address = addressOf(url);
    this.#pool = new ConnectionPool(this.address, limits, retries);
    this.#breaker = new SubgraphBreaker((message) => log.warn(message));
  }

  /** Whether it has not answered lately, or asked for a pause. */
  get isResting(): boolean {
    return this.#breaker.isResting;
  }

  /** 0 asked, 1 tried again, 2 not asked. */
  get breaker(): number {
    return this.#breaker.state;
  }

  get connections(): ConnectionPool['connections'] {
    return this.#pool.connections;
  }

  /** @returns the text of a GraphQL answer @throws SubgraphFailure */
  ask({ headers, body, cancellation, isRepeatable }: Request): Promise<string> {
    return this.#breaker.run(async () => {
      const response = await this.#pool.post(headers, body, cancellation, isRepeatable);
      const { status, retryAfter } = response.head;
      if (retryAfter && (status === 429 || status === 503)) this.#breaker.pause(retryAfter);
      return graphqlTextOf(response);
    });
  }

  close(): void {
    this.#pool.close();
  }
}
