/** The codes that the engine itself gives; subgraphs' own codes pass only when allowed. */
export type FailureCode =
  | 'SUBGRAPH_ERROR'
  | 'SUBGRAPH_UNREACHABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_INVALID_ANSWER'
  | 'ANSWER_TOO_LARGE'
  | 'REQUEST_CANCELLED'
  | 'INTERNAL_SERVER_ERROR';

/** Something that went wrong with a part of the answer. */
export type Failure = {
  readonly message: string;
  readonly code: string;
  readonly subgraph: string | undefined;
  /** What stands in the subgraph's answer, or was thrown. */
  readonly cause: unknown;
  /** Its path below the place in the data where the failure is kept. */
  readonly below: readonly (string | number)[];
  /** Whether `below` starts at the object that lacks the field, because the failure has cost all of the object. */
  readonly ofObject: boolean;
  /** Where it belongs if no field of the answer shows it. */
  readonly otherwise: readonly (string | number)[];
  /** Whether it is told even if the field that it belongs to is not in the answer. */
  readonly always: boolean;
  /** Whether the subgraph itself named the field: then the field's value is known to be null. */
  readonly located: boolean;
  /** Set when a field of the answer has shown it. */
  shown: boolean;
};

/** What a `fetch` throws when a subgraph gives no answer. Its message goes to the client. */
export class SubgraphFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = 'SubgraphFailure';
    this.code = code;
  }
}

/** Codes with which a subgraph's own message goes to the client. */
export type VisibleCodes = ReadonlySet<string> | 'all';

/** What the client may know of a cause: a subgraph's error as it was read, or what a `fetch` threw. */
export const describeCause = (cause: unknown, visible: VisibleCodes): { message: string; code: string } => {
  if (cause instanceof SubgraphFailure) return { message: cause.message, code: cause.code };
  // Whatever else is thrown may name hosts, files or secrets.
  if (cause instanceof Error)
    return { message: 'The subgraph could not be reached.', code: 'SUBGRAPH_UNREACHABLE' };
  const { message, code } = cause as { readonly message: string; readonly code: string | undefined };
  if (visible === 'all') return { message: message || hidden, code: code ?? 'SUBGRAPH_ERROR' };
  if (code !== undefined && visible.has(code)) return { message: message || hidden, code };
  return { message: hidden, code: 'SUBGRAPH_ERROR' };
};

const hidden = 'The subgraph could not answer this field.';
