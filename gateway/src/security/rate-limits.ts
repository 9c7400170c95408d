import cluster from 'node:cluster';
import { type FastifyRequest, type Log, networkOf, RequestRefused, type Viewer } from '@media-graph/service';
import { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';

/** So many requests in so many seconds. */
type Rate = { readonly requests: number; readonly seconds: number };

/** Who is counted: an address without a token, a person, the organisation that it is staff of, the program that asks. */
export type Rates = Readonly<Record<'address' | 'person' | 'organisation' | 'client', Rate>>;

export const defaultRates: Rates = {
  address: { requests: 600, seconds: 60 },
  person: { requests: 1_200, seconds: 60 },
  organisation: { requests: 12_000, seconds: 60 },
  client: { requests: 30_000, seconds: 60 },
};

type Options = {
  readonly rates: Rates;
  /** Where all gateways count together; each counts for itself without, and while it is away. */
  readonly redisUrl?: string | undefined;
  readonly log: Pick<Log, 'warn' | 'info'>;
};

const connect = (url: string, log: Options['log']): Redis => {
  const redis = new Redis(url, {
    // A request does not wait for its count.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
    commandTimeout: 200,
    retryStrategy: (attempt) => Math.min(attempt * 500, 10_000),
  });
  let isAway = false;
  redis.on('error', (error: Error) => {
    if (!isAway) log.warn({ err: error }, 'Redis is away: each gateway counts its own requests');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) log.info('Redis is back: requests are counted together');
    isAway = false;
  });
  return redis;
};

/** Counts requests and refuses those beyond a rate. */
export class RateLimits {
  readonly #limiters: Readonly<Record<keyof Rates, RateLimiterAbstract>>;
  readonly #redis: Redis | undefined;

  constructor({ rates, redisUrl, log }: Options) {
    const redis = redisUrl === undefined ? undefined : connect(redisUrl, log);
    const limiter = (name: keyof Rates): RateLimiterAbstract => {
      const options = {
        keyPrefix: `rate:${name}`,
        points: rates[name].requests,
        duration: rates[name].seconds,
      };
      const own = cluster.isWorker
        ? new RateLimiterCluster({ ...options, timeoutMs: 1_000 })
        : new RateLimiterMemory(options);
      return redis
        ? new RateLimiterRedis({
            ...options,
            storeClient: redis,
            rejectIfRedisNotReady: true,
            insuranceLimiter: own,
          })
        : own;
    };
    this.#redis = redis;
    this.#limiters = {
      address: limiter('address'),
      person: limiter('person'),
      organisation: limiter('organisation'),
      client: limiter('client'),
    };
  }

  /**
   * Counts a request.
   * @param viewer undefined where the token told nobody
   * @throws RequestRefused with RATE_LIMITED and when to ask again
   */
  async count({ ip }: Pick<FastifyRequest, 'ip'>, viewer: Viewer | undefined): Promise<void> {
    if (!viewer?.subject) return this.#count('address', networkOf(ip));
    await this.#count('person', viewer.subject);
    if (viewer.organisation) await this.#count('organisation', viewer.organisation);
    if (viewer.client) await this.#count('client', viewer.client.name);
  }

  close(): void {
    this.#redis?.disconnect();
  }

  async #count(kind: keyof Rates, key: string): Promise<void> {
    try {
      await this.#limiters[kind].consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      throw new RequestRefused('RATE_LIMITED', `Too many requests: ask again in ${seconds} s`, {
        'retry-after': `${seconds}`,
      });
    }
  }
}
