import type { Log, signRequest, Viewer } from '@media-graph/service';
import { Agent, errors } from 'undici';
import type { SubgraphRequest } from '../execution/engine-options.ts';
import { SubgraphFailure } from '../execution/failure.ts';
import { postText } from './post-text.ts';

/** What the gateway knows of a client's request when it asks a subgraph. */
export type RequestScope = {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Headers of the client that go on to the subgraphs, where the gateway runs open. */
  readonly forwarded: Readonly<Record<string, string>>;
};

export type SubgraphClient = {
  /** Sends a GraphQL request and answers the text of the answer, whatever the HTTP status. */
  send(request: SubgraphRequest): Promise<string>;
  close(): Promise<void>;
};

/** The headers that carry a viewer to a subgraph; none where the gateway runs open. */
export type Sign = (request: Parameters<typeof signRequest>[0]) => Record<string, string>;

type Options = {
  readonly urlOf: (subgraph: string) => string;
  readonly sign: Sign;
  readonly log: Pick<Log, 'warn'>;
  /** Bytes of one answer. */
  readonly maxAnswer: number;
};

const connectTimeout = 2_000;
const answerTimeout = 5_000;

const failureOf = (error: unknown, signal: AbortSignal): SubgraphFailure => {
  if (error instanceof SubgraphFailure) return error;
  if (signal.aborted) return new SubgraphFailure('REQUEST_CANCELLED', 'The request was cancelled.');
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return new SubgraphFailure('SUBGRAPH_TIMEOUT', 'The subgraph did not answer in time.');
  return new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'The subgraph could not be reached.');
};

/** Asks the subgraphs over HTTP: kept connections, time limits, a cap on an answer's size, no redirects. */
export const createSubgraphClient = ({ urlOf, sign, log, maxAnswer }: Options): SubgraphClient => {
  const dispatcher = new Agent({
    connections: 128,
    connect: { timeout: connectTimeout },
    headersTimeout: answerTimeout,
    bodyTimeout: answerTimeout,
    keepAliveTimeout: 30_000,
    maxResponseSize: maxAnswer,
  });
  const targets = new Map<string, URL>();
  const targetOf = (subgraph: string): URL => {
    const url = urlOf(subgraph);
    const target = targets.get(url) ?? new URL(url);
    targets.set(url, target);
    return target;
  };
  return {
    send: async ({ subgraph, body, context, signal }) => {
      const { viewer, requestId, forwarded } = context as RequestScope;
      const url = targetOf(subgraph);
      try {
        const { contentType, text } = await postText(
          dispatcher,
          url,
          {
            ...forwarded,
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json',
            'x-request-id': requestId,
            ...sign({ audience: subgraph, method: 'POST', path: url.pathname, body, viewer }),
          },
          body,
          signal,
        );
        if (!contentType.includes('json'))
          throw new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', 'The subgraph did not answer in JSON.');
        return text;
      } catch (error) {
        const failure = failureOf(error, signal);
        if (!signal.aborted) log.warn({ requestId, subgraph, code: failure.code, err: error }, 'no answer');
        throw failure;
      }
    },
    close: () => dispatcher.close(),
  };
};
