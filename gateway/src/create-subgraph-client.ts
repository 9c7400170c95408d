import type { Log, signRequest } from '@media-graph/service';
import type { SubgraphRequest } from './engine/fetch/subgraph-request.ts';
import { SubgraphFailure } from './engine/values/subgraph-failure.ts';
import type { GatewayContext } from './gateway-context.ts';
import { ConnectionPool, type PoolLimits } from './http-client/connection-pool.ts';

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
  readonly log: Pick<Log, 'warn'>;
};

const limits: PoolLimits = {
  connections: 128,
  connectTime: 2_000,
  answerTime: 5_000,
  keepTime: 30_000,
  answerBytes: 50 * 1024 * 1024,
};

/** Asks the subgraphs over HTTP: kept connections, time limits, a cap on an answer's size, no redirects. */
export const createSubgraphClient = ({ urlOf, sign, log }: Options): SubgraphClient => {
  const targets = new Map<string, { readonly pool: ConnectionPool; readonly path: string }>();
  const targetOf = (subgraph: string) => {
    const known = targets.get(subgraph);
    if (known) return known;
    const url = new URL(urlOf(subgraph));
    const target = { pool: new ConnectionPool(url, limits), path: url.pathname };
    targets.set(subgraph, target);
    return target;
  };
  return {
    send: async ({ subgraph, body, context, cancellation }) => {
      const { viewer, requestId, forwarded } = context as GatewayContext;
      const { pool, path } = targetOf(subgraph);
      try {
        const headers = {
          ...forwarded,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          'x-request-id': requestId,
          ...sign({ audience: subgraph, method: 'POST', path, body, viewer }),
        };
        const { head, text } = await pool.post(headers, body, cancellation);
        if (!head.contentType.includes('json'))
          throw new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', 'The subgraph did not answer in JSON.');
        return text;
      } catch (error) {
        const { code } = error as SubgraphFailure;
        if (!cancellation.reason) log.warn({ requestId, subgraph, code, err: error }, 'no answer');
        throw error;
      }
    },
    close: () => {
      for (const { pool } of targets.values()) pool.close();
    },
  };
};
