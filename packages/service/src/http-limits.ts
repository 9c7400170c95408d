/** What one client may take of a server. Milliseconds, where nothing else is said. */
export type HttpLimits = {
  /** Until the head of a request is there; also for a new connection on which nothing comes. */
  readonly headTime: number;
  /** Until a whole request is there. */
  readonly bodyTime: number;
  /** That a streamed body may stand still. */
  readonly pauseTime: number;
  /** That a connection may stand still in both directions while a request is under way. */
  readonly silenceTime: number;
  /** From the begin of a request to the end of its answer. */
  readonly requestTime: number;
  /** The same, where body and answer are streamed, such as files. */
  readonly streamTime: number;
  /** That an idle connection is kept; longer than load balancers keep theirs, so that they close first. */
  readonly keepTime: number;
  /** Requests on one connection. */
  readonly requestsPerConnection: number;
  /** Connections at the same time; more are closed at once. */
  readonly connections: number;
  /** Those of one address; 0 counts none, where a proxy stands before the server. */
  readonly connectionsPerAddress: number;
  /** Bytes of a request's head. */
  readonly headBytes: number;
  /** Header fields of a request. */
  readonly headers: number;
};

export const usualLimits: HttpLimits = {
  headTime: 10_000,
  bodyTime: 15_000,
  pauseTime: 20_000,
  silenceTime: 60_000,
  requestTime: 5 * 60_000,
  streamTime: 15 * 60_000,
  keepTime: 72_000,
  requestsPerConnection: 10_000,
  connections: 2_000,
  connectionsPerAddress: 0,
  headBytes: 16 * 1024,
  headers: 100,
};
