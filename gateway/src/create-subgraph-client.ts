import type { Log, Metrics, signRequest } from '@media-graph/service';
import type { SubgraphRequest } from './engine/fetch/subgraph-request.ts';
import { SubgraphFailure } from './engine/values/subgraph-failure.ts';
import type { GatewayContext } from './gateway-context.ts';
import { graphqlTextOf } from './graphql-text-of.ts';
import { type Address, addressOf } from './http-client/address-of.ts';
import { ConnectionPool, type PoolLimits } from './http-client/connection-pool.ts';
import { SubgraphBreaker } from './subgraph-breaker.ts';
import { measureSubgraphs } from './telemetry/measure-subgraphs.ts';

export type SubgraphClient = {
  /** Sends a GraphQL request and answers the text of the answer, whatever the HTTP status. */
  send(request: SubgraphRequest): Promise<string>;
  close(): void;
};

/** The headers that carry a viewer to a subgraph; none where the gateway runs open. */
export type Sign = (request: Parameters<typeof signRequest>[0]) => Record<string, string>;

type Options = {
  readonly urlOf: (subgraph: string) => string;
  readonly sign: Sign;
  readonly log: Pick<Log, 'warn' | 'error'>;
  readonly metrics?: Metrics | undefined;
};

const limits: PoolLimits = {
  connections: 128,
  connectTime: 2_000,
  answerTime: 5_000,
  keepTime: 30_000,
  answerBytes: 10 * 1024 * 1024,
  waiting: 256,
  waitTime: 1_000,
  retries: 128,
};

type Target = {
  readonly pool: ConnectionPool;
  readonly address: Address;
  readonly breaker: SubgraphBreaker;
};

/** Asks the subgraphs over HTTP: kept connections, limits of time, waiting and an answer's size, no redirects; breakers. */
export const createSubgraphClient = ({ urlOf, sign, log, metrics }: Options): SubgraphClient => {
  const targets = new Map<string, Target>();
  const targetOf = (subgraph: string): Target => {
    const known = targets.get(subgraph);
    if (known) return known;
    const address = addressOf(urlOf(subgraph));
    const breaker = new SubgraphBreaker((message) => log.warn({ subgraph }, message));
    const target = { pool: new ConnectionPool(address, limits), address, breaker };
    targets.set(subgraph, target);
    return target;
  };
  const measure =
    metrics &&
    measureSubgraphs(metrics, function* () {
      for (const [subgraph, { pool, breaker }] of targets)
        yield { subgraph, breaker: breaker.state, connections: pool.connections };
    });
  return {
    send: async ({ subgraph, kind, body, context, cancellation, deadline = Number.POSITIVE_INFINITY }) => {
      const begin = performance.now();
      const { viewer, requestId, forwarded, times, span: request } = context as GatewayContext;
      const span = request.child('fetch', { 'graph.subgraph': subgraph, 'graphql.operation.type': kind });
      const { traceparent } = span;
      let failure: string | undefined;
      try {
        const { pool, address, breaker } = targetOf(subgraph);
        const wait = Math.min(limits.answerTime, deadline - Date.now());
        const headers = {
          ...(address.authorization !== undefined && { authorization: address.authorization }),
          ...forwarded,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          // Nothing is unpacked here.
          'accept-encoding': 'identity',
          'x-request-id': requestId,
          ...(traceparent !== undefined && { traceparent }),
          ...sign({
            audience: subgraph,
            method: 'POST',
            path: address.target,
            body,
            viewer,
            wait,
            traceparent,
          }),
        };
        return await breaker.run(async () => {
          const response = await pool.post(headers, body, cancellation, kind === 'query');
          const { status, retryAfter } = response.head;
          if (retryAfter && (status === 429 || status === 503)) breaker.pause(retryAfter);
          return graphqlTextOf(response);
        });
      } catch (error) {
        const { code } = error as SubgraphFailure;
        failure = error instanceof SubgraphFailure ? code : 'INTERNAL_SERVER_ERROR';
        if (!(error instanceof SubgraphFailure))
          log.error({ requestId, subgraph, err: error }, 'unexpected failure');
        else if (!cancellation.reason) log.warn({ requestId, subgraph, code, err: error }, 'no answer');
        throw error;
      } finally {
        const taken = performance.now() - begin;
        times[subgraph] = Math.round((times[subgraph] ?? 0) + taken);
        measure?.(subgraph, failure, taken);
        span.end(failure);
      }
    },
    close: () => {
      for (const { pool } of targets.values()) pool.close();
    },
  };
};
