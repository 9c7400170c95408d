import type { Log, Metrics, Span, signRequest } from '@media-graph/service';
import type { SubgraphFetch, SubgraphRequest } from './engine/fetch/subgraph-request.ts';
import { SubgraphFailure } from './engine/values/subgraph-failure.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { PoolLimits } from './http-client/connection-pool.ts';
import type { RetryBudget } from './http-client/retry-budget.ts';
import type { SubgraphUpstream } from './subgraph-upstream.ts';
import { SubgraphUpstreams } from './subgraph-upstreams.ts';
import { measureSubgraphs } from './telemetry/measure-subgraphs.ts';

/** Where each subgraph answers, by its name: at one address or several. */
export type SubgraphAddresses = ReadonlyMap<string, readonly string[]>;

export type SubgraphClient = {
  /** Sends GraphQL requests to these addresses, and answers the text of the answer, whatever the HTTP status. */
  sendTo(addresses: SubgraphAddresses): SubgraphFetch;
  /** The address of a subgraph whose turn it is, for what is not GraphQL; undefined where it has none. */
  choose(subgraph: string, addresses: SubgraphAddresses): string | undefined;
  /** Closes the connections to all other addresses. */
  keepOnly(addresses: SubgraphAddresses): void;
  close(): void;
};

/** The headers that carry a viewer to a subgraph; none where the gateway runs open. */
export type Sign = (request: Parameters<typeof signRequest>[0]) => Record<string, string>;

type Options = {
  readonly sign: Sign;
  readonly log: Pick<Log, 'warn' | 'error'>;
  readonly metrics?: Metrics | undefined;
};

/** Of each address. */
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

/**
 * Asks the subgraphs over HTTP: kept connections, limits of time, waiting and an answer's size, no redirects; a breaker
 * for each address. What was not sent is sent to another address; a query that got no byte of an answer once more.
 */
export const createSubgraphClient = ({ sign, log, metrics }: Options): SubgraphClient => {
  const subgraphs = new Map<string, SubgraphUpstreams>();
  const upstreamsOf = (subgraph: string): SubgraphUpstreams => {
    const known = subgraphs.get(subgraph);
    if (known) return known;
    const upstreams = new SubgraphUpstreams(limits, {
      warn: (message: unknown) => log.warn({ subgraph }, String(message)),
    });
    subgraphs.set(subgraph, upstreams);
    return upstreams;
  };
  const measure =
    metrics &&
    measureSubgraphs(metrics, function* () {
      for (const [subgraph, { state }] of subgraphs) yield { subgraph, ...state };
    });

  const ask = (upstream: SubgraphUpstream, request: SubgraphRequest, span: Span): Promise<string> => {
    const { subgraph, kind, body, context, cancellation, deadline = Number.POSITIVE_INFINITY } = request;
    const { viewer, requestId, forwarded } = context as GatewayContext;
    const { target: path, authorization } = upstream.address;
    const { traceparent } = span;
    const wait = Math.min(limits.answerTime, deadline - Date.now());
    const headers = {
      ...(authorization !== undefined && { authorization }),
      ...forwarded,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      // Nothing is unpacked here.
      'accept-encoding': 'identity',
      'x-request-id': requestId,
      ...(traceparent !== undefined && { traceparent }),
      ...sign({ audience: subgraph, method: 'POST', path, body, viewer, wait, traceparent }),
    };
    return upstream.ask({ headers, body, cancellation, isRepeatable: kind === 'query' });
  };

  /** The address to try after a failure, if there is any use in it. */
  const another = (
    failure: unknown,
    request: SubgraphRequest,
    failed: SubgraphUpstream,
    others: SubgraphUpstream[],
    retries: RetryBudget,
  ): SubgraphUpstream | undefined => {
    if (!(failure instanceof SubgraphFailure) || !failure.reached || request.cancellation.reason)
      return undefined;
    if (failure.reached === 'not-sent') return others.shift();
    const next = failure.reached === 'not-answered' ? (others.shift() ?? failed) : others.shift();
    return next && request.kind === 'query' && retries.spend() ? next : undefined;
  };

  const send = async (urls: readonly string[], request: SubgraphRequest, span: Span): Promise<string> => {
    const upstreams = upstreamsOf(request.subgraph);
    const [first, ...others] = upstreams.inTurn(urls);
    let upstream = first!;
    for (let tries = 1; ; tries++)
      try {
        return await ask(upstream, request, span);
      } catch (failure) {
        const next = tries < 3 ? another(failure, request, upstream, others, upstreams.retries) : undefined;
        if (!next) throw failure;
        upstream = next;
      }
  };

  return {
    sendTo: (addresses) => async (request) => {
      const begin = performance.now();
      const { subgraph, kind, context, cancellation } = request;
      const { requestId, times, span: whole } = context as GatewayContext;
      const span = whole.child('fetch', { 'graph.subgraph': subgraph, 'graphql.operation.type': kind });
      let failed: string | undefined;
      try {
        return await send(addresses.get(subgraph) ?? [], request, span);
      } catch (error) {
        const { code } = error as SubgraphFailure;
        failed = error instanceof SubgraphFailure ? code : 'INTERNAL_SERVER_ERROR';
        if (!(error instanceof SubgraphFailure))
          log.error({ requestId, subgraph, err: error }, 'unexpected failure');
        else if (!cancellation.reason) log.warn({ requestId, subgraph, code, err: error }, 'no answer');
        throw error;
      } finally {
        const taken = performance.now() - begin;
        times[subgraph] = Math.round((times[subgraph] ?? 0) + taken);
        measure?.(subgraph, failed, taken);
        span.end(failed);
      }
    },
    choose: (subgraph, addresses) => upstreamsOf(subgraph).inTurn(addresses.get(subgraph) ?? [])[0]?.url,
    keepOnly: (addresses) => {
      for (const [subgraph, upstreams] of subgraphs) upstreams.keepOnly(addresses.get(subgraph) ?? []);
    },
    close: () => {
      for (const upstreams of subgraphs.values()) upstreams.keepOnly([]);
    },
  };
};
