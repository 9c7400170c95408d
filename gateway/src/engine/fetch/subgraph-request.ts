import type { Cancellation } from '../values/cancellation.ts';

/** What the caller of `execute` may say about itself. */
export type Caller = {
  /** Everything about the caller that reaches subgraphs. Requests of one identity may share work; without, none. */
  readonly identityKey?: string | undefined;
  /** Passed on to `fetch`. */
  readonly context?: unknown;
  /** Milliseconds since the epoch. */
  readonly deadline?: number | undefined;
};

/** A request to a subgraph. */
export type SubgraphRequest = {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The JSON text to send: `{"query":…,"variables":…}`. */
  readonly body: string;
  /** What was given to `execute`; of shared requests, that of the first. */
  readonly context: unknown;
  /** Cancelled when nobody waits for the answer any more. */
  readonly cancellation: Cancellation;
  /** Milliseconds since the epoch, if the request has one: a shared one is cancelled when nobody waits any more. */
  readonly deadline: number | undefined;
};

/**
 * Sends a request and answers the text of the GraphQL answer, whatever else (status, headers) came with it.
 * @throws SubgraphFailure to tell clients why there is none; other errors are not shown to clients
 */
export type SubgraphFetch = (request: SubgraphRequest) => Promise<string>;

/** Subscribes to a subgraph: each item is the text of one event's GraphQL answer. @throws as `SubgraphFetch` */
export type SubgraphSubscribe = (request: SubgraphRequest) => AsyncIterable<string>;
