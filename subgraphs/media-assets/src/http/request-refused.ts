/** Why an upload or a file is not given; `message` is for the caller. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'TOO_LARGE'
  | 'UNSUPPORTED_TYPE'
  | 'UNREADABLE'
  | 'TOO_MANY_PIXELS'
  | 'TIMEOUT'
  | 'BUSY';

const statuses: Record<RefusalCode, number> = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TIMEOUT: 408,
  TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  UNREADABLE: 422,
  TOO_MANY_PIXELS: 422,
  BUSY: 503,
};

/** The HTTP counterpart of a mutation's user error: answered as `{ "error": { "code", "message" } }`. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly code: RefusalCode;
  readonly statusCode: number;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
    this.statusCode = statuses[code];
  }
}
