import type { DocumentNode } from 'graphql';
import type { Cancellation } from './values/cancellation.ts';
import type { VisibleCodes } from './values/failure.ts';

/** A request to a subgraph. */
export type SubgraphRequest = {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The JSON text to send: `{"query":…,"variables":…}`. */
  readonly body: string;
  /** What was given to `execute`; of shared requests, that of the first. */
  readonly context: unknown;
  /** Tells when nobody waits for the answer any more. */
  readonly cancellation: Cancellation;
  /** Milliseconds since the epoch, if the request has one. */
  readonly deadline: number | undefined;
};

/**
 * Sends a request and answers the text of the GraphQL answer, whatever else (status, headers) came with it.
 * It throws a SubgraphFailure to tell clients why there is none; other errors are not shown to clients.
 */
export type SubgraphFetch = (request: SubgraphRequest) => Promise<string>;

/** Subscribes to a subgraph: each item is the text of one event's GraphQL answer. */
export type SubgraphSubscribe = (request: SubgraphRequest) => AsyncIterable<string>;

export type EngineLimits = {
  /** Milliseconds that one operation may take to plan. */
  readonly planningTime: number;
  /** Operations that may wait to be planned. */
  readonly planningQueue: number;
  /** Fields of an operation, its fragments written out. */
  readonly expandedFields: number;
  /** Levels of an operation, its fragments written out. */
  readonly expandedDepth: number;
  /** Milliseconds that the other subgraphs have to complete an event of a subscription. */
  readonly eventTime: number;
  /** Characters of plans and operations that are kept. */
  readonly planCache: number;
  /** Characters of an answer, and of all subgraphs' answers to one request. */
  readonly answerLength: number;
};

export const defaultLimits: EngineLimits = {
  planningTime: 2_000,
  planningQueue: 1_000,
  expandedFields: 5_000,
  expandedDepth: 100,
  eventTime: 8_000,
  planCache: 50_000_000,
  answerLength: 50_000_000,
};

export type EngineOptions = {
  readonly supergraphSdl: string;
  readonly fetch: SubgraphFetch;
  readonly subscribe?: SubgraphSubscribe | undefined;
  readonly limits?: Partial<EngineLimits> | undefined;
  /** Codes with which a subgraph's own message goes to the client; others become SUBGRAPH_ERROR. Default: none. */
  readonly visibleCodes?: VisibleCodes | undefined;
  /** Is told the true reason why a request to a subgraph failed. */
  readonly report?: ((error: unknown, subgraph: string, context: unknown) => void) | undefined;
  /** Decides `@override(label: "percent(n)")`: a number from 0 to 1. */
  readonly random?: (() => number) | undefined;
};

/** One client's request; the document is valid for the engine's API schema. */
export type EngineRequest = {
  /** The same object for the same text, if the engine shall recognise it quickly. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Everything about the caller that reaches subgraphs. Requests of one identity may share work; without, none. */
  readonly identityKey?: string | undefined;
  /** Passed on to `fetch`. */
  readonly context?: unknown;
  /** Labels of progressive overrides that hold for this request; percentages decide themselves. */
  readonly overrideLabels?: Iterable<string> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly deadline?: number | undefined;
  /** Whether the client can take an answer in parts; otherwise `@defer` is ignored. */
  readonly incremental?: boolean | undefined;
};
