/** The closed list of codes with which a request is refused over HTTP, and the status of each. */
export const refusalStatus = {
  /** Of Apollo's protocol: no failure of the transport, but a question for the text. */
  PERSISTED_QUERY_NOT_FOUND: 200,
  BAD_REQUEST: 400,
  OPERATION_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OPERATION_NOT_SAFELISTED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  TIMEOUT: 408,
  TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  UNREADABLE: 422,
  TOO_MANY_PIXELS: 422,
  RATE_LIMITED: 429,
  HEADERS_TOO_LARGE: 431,
  BUSY: 503,
  UNAVAILABLE: 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** A request that a service does not take; the caller is told the message and the code. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly code: RefusalCode;
  readonly statusCode: number;
  /** Of the answer, such as `retry-after`. */
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: RefusalCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.statusCode = refusalStatus[code];
    this.headers = headers;
  }
}
