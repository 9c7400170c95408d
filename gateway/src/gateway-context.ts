import type { Viewer } from '@media-graph/service';

/** What the gateway knows of a client's request: Apollo Server's context, handed through the engine to the subgraphs' client. */
export type GatewayContext = {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Who asks, for the turns of new operations: a subject, or else an address. */
  readonly caller: string;
  /** Headers of the client that go on to the subgraphs, where the gateway runs open. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
};
