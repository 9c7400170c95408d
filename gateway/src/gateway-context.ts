import type { RequestNotes, Viewer } from '@media-graph/service';

/** What the gateway knows of a client's request: Apollo Server's context, handed through the engine to the subgraphs' client. */
export type GatewayContext = {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Headers of the client that go on to the subgraphs, where the gateway runs open. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** Whether the client asks to be told what its operation costs, by the header `graph-cost: 1`. */
  readonly tellsCost: boolean;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Adds to the request's line in the log. */
  readonly note: (notes: RequestNotes) => void;
};
