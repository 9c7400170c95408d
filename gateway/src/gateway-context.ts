import type { RequestNotes, Span, Viewer } from '@media-graph/service';
import type { Client } from './telemetry/client-of.ts';

/** What the gateway knows of a client's request: Apollo Server's context, handed through the engine to the subgraphs' client. */
export type GatewayContext = {
  readonly viewer: Viewer;
  /** Whose turn it is where many wait, and what they are served where callers differ: `callerOf`. */
  readonly caller: string;
  /** Labels of `@override` that hold for the caller. */
  readonly overrideLabels: readonly string[];
  /** The program that asks, as far as it says. */
  readonly client: Client | undefined;
  readonly requestId: string;
  /** Its variables as they were written, where a double may not hold all numbers among them. */
  readonly exactVariables: Readonly<Record<string, unknown>> | undefined;
  /** Headers of the client that go on to the subgraphs, where the gateway runs open. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** Whether the client asks to be told what its operation costs, by the header `graph-cost: 1`. */
  readonly tellsCost: boolean;
  /** Whether the client asks for the plan and the timings, by the header `graph-plan: 1`, and may see them. */
  readonly tellsPlan: boolean;
  /** When it came, as `performance.now()` tells time. */
  readonly begin: number;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Milliseconds that each subgraph has taken so far, requests at the same time one after the other. */
  readonly times: Record<string, number>;
  /** The request's part of a trace. */
  readonly span: Span;
  /** Adds to the request's line in the log. */
  readonly note: (notes: RequestNotes) => void;
};
