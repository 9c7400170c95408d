import { randomUUID } from 'node:crypto';
import type { Log } from '@media-graph/service';
import type { GraphQLFormattedError } from 'graphql';

/** Apollo Server's own codes, for requests that are not acceptable. */
const shown = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What clients see of an error before execution; an unexpected one stays in the log, found by its id. */
export const maskError = (
  { message, locations, extensions }: GraphQLFormattedError,
  error: unknown,
  log: Pick<Log, 'error'>,
): GraphQLFormattedError => {
  const code = String(extensions?.code);
  if (shown.has(code)) return { message, ...(locations && { locations }), extensions: { code } };
  const errorId = randomUUID();
  log.error({ errorId, err: error }, 'unexpected failure');
  return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
};
