import { randomUUID } from 'node:crypto';
import { callerErrorCodes, type Log } from '@media-graph/service';
import type { GraphQLFormattedError } from 'graphql';

/** What clients see of an error before execution; an unexpected one stays in the log, found by its id. */
export const maskError = (
  { message, locations, extensions }: GraphQLFormattedError,
  error: unknown,
  log: Pick<Log, 'error'>,
): GraphQLFormattedError => {
  const code = String(extensions?.code);
  if (callerErrorCodes.has(code)) return { message, ...(locations && { locations }), extensions: { code } };
  const errorId = randomUUID();
  log.error({ errorId, err: error }, 'unexpected failure');
  return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
};
