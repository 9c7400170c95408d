/** The codes that the engine itself gives; subgraphs' own codes pass only when allowed. */
type FailureCode =
  | 'SUBGRAPH_ERROR'
  | 'SUBGRAPH_UNREACHABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_INVALID_ANSWER'
  | 'ANSWER_TOO_LARGE'
  | 'REQUEST_CANCELLED';

/** It was not sent; its connection was closed without a byte; a server has said that it does not do it now. */
type Reached = 'not-sent' | 'not-answered' | 'turned-away';

/** What a `fetch` throws when a subgraph gives no answer. Its message goes to the client. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  readonly code: FailureCode;
  /** How far a request had come that may be worth another try; undefined for all others. */
  readonly reached: Reached | undefined;

  /** @param cause for the log alone */
  constructor(code: FailureCode, message: string, cause?: unknown, reached?: Reached) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reached = reached;
  }
}
