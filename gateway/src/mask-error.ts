import { randomUUID } from 'node:crypto';
import { callerErrorCodes, type Log } from '@media-graph/service';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const maxMessageLength = 200;

/**
 * What clients see of an error before execution: what is theirs to mend, by its code or its status. An unexpected one
 * stays in the log, found by its id.
 */
export const maskError = (
  { message, locations, extensions }: GraphQLFormattedError,
  error: unknown,
  log: Pick<Log, 'error'>,
): GraphQLFormattedError => {
  const code = String(extensions?.code);
  if (callerErrorCodes.has(code) || isRefusal(error)) {
    // Names may be as long as the operation.
    const said =
      message.length > maxMessageLength
        ? `${message.slice(0, maxMessageLength - 1).toWellFormed()}…`
        : message;
    const shown = code === 'INTERNAL_SERVER_ERROR' ? 'BAD_REQUEST' : code;
    return { message: said, ...(locations && { locations }), extensions: { code: shown } };
  }
  const errorId = randomUUID();
  log.error({ errorId, err: error }, 'unexpected failure');
  return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
};

// Apollo Server gives some refusals no code, such as that of a persisted operation whose hash is not its text's.
const isRefusal = (error: unknown): boolean => {
  const http = error instanceof GraphQLError ? error.extensions.http : undefined;
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 0;
  return (status >= 400 && status < 500) || status === 503;
};
