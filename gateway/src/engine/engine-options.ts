import type { Grants } from '@media-graph/authorisation';
import type { DocumentNode } from 'graphql';
import type { PlannerName } from '../planning/plan.ts';
import type { EngineLimits } from './engine-limits.ts';
import type { Caller, SubgraphFetch, SubgraphSubscribe } from './fetch/subgraph-request.ts';

export type EngineOptions = {
  readonly supergraphSdl: string;
  readonly fetch: SubgraphFetch;
  /** Whether answers in parts can be delivered; without, there is no `@defer`. Default: false. */
  readonly incremental?: boolean | undefined;
  /** Without it, there are no subscriptions. */
  readonly subscribe?: SubgraphSubscribe | undefined;
  readonly limits?: Partial<EngineLimits> | undefined;
  /**
   * Is told of a fault of the engine itself that cost some fields, which are answered with INTERNAL_SERVER_ERROR.
   * @param context the request's
   */
  readonly onFault?: ((fault: unknown, context: unknown) => void) | undefined;
  /** Codes with which a subgraph's own message goes to the client; others become SUBGRAPH_ERROR. Default: none. */
  readonly visibleCodes?: ReadonlySet<string> | undefined;
  /** The planner that plans all, for tests. Default: each operation is planned by the one that it needs. */
  readonly planner?: PlannerName | undefined;
  /** Tells clients what a planner says of an operation that it cannot plan. Default: false. */
  readonly showsPlanners?: boolean | undefined;
  /** Decides `@override(label: "percent(n)")`: a number from 0 to 1. Default: its caller's, always the same. */
  readonly random?: (() => number) | undefined;
};

/** One client's request; the document is valid for the engine's API schema. */
export type EngineRequest = Caller & {
  /** The same object for the same text, if the engine shall recognise it quickly. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** The same as they were written, where numbers of them have more digits than a double holds: `ExactNumber`s. */
  readonly exactVariables?: Readonly<Record<string, unknown>> | undefined;
  /** Who asks, for the turns of new operations: an identity or an address. Default: all are one. */
  readonly caller?: string | undefined;
  /** What the caller has of that for which the supergraph's directives ask; nothing by default. */
  readonly grants?: Grants | undefined;
  /** Labels of progressive overrides that hold for this request; percentages decide themselves. */
  readonly overrideLabels?: Iterable<string> | undefined;
  /** Aborted when the client has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Is told once that there is a plan to execute the operation by; `isKept` if there was one before. */
  readonly onPlanned?:
    | ((plan: { readonly planner: PlannerName; readonly isKept: boolean }) => void)
    | undefined;
  /** Whether the client can take an answer in parts; otherwise `@defer` is ignored. */
  readonly incremental?: boolean | undefined;
};
