/**
 * The embedded PostgreSQL could not be started. The message is one line and says what to do; `serverLog` holds
 * the last lines of the server's own log where there are any.
 */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';
  readonly serverLog: readonly string[];

  constructor(message: string, options: { cause?: unknown; serverLog?: readonly string[] } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.serverLog = options.serverLog ?? [];
  }
}
