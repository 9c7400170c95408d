/** The codes that the engine itself gives; subgraphs' own codes pass only when allowed. */
type FailureCode =
  | 'SUBGRAPH_ERROR'
  | 'SUBGRAPH_UNREACHABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_INVALID_ANSWER'
  | 'ANSWER_TOO_LARGE'
  | 'REQUEST_CANCELLED';

/** What a `fetch` throws when a subgraph gives no answer. Its message goes to the client. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  readonly code: FailureCode;

  /** @param cause for the log alone */
  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
