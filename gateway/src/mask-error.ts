import { callerErrorCodes } from '@media-graph/service';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const maxMessageLength = 200;

/** Whether an error before execution is the client's to mend: by its code or its status. */
export const isCallersError = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError)) return false;
  const { code, http } = error.extensions;
  if (callerErrorCodes.has(String(code))) return true;
  // Apollo Server gives some refusals no code, such as that of a persisted operation whose hash is not its text's.
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 0;
  return (status >= 400 && status < 500) || status === 503;
};

/** What clients see of an error before execution. An unexpected one is found in the log by the request's id. */
export const maskError = (
  { message, locations, extensions }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError => {
  if (!isCallersError(error))
    return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  // Names may be as long as the operation.
  const said =
    message.length > maxMessageLength ? `${message.slice(0, maxMessageLength - 1).toWellFormed()}…` : message;
  const code = String(extensions?.code);
  const shown = code === 'INTERNAL_SERVER_ERROR' ? 'BAD_REQUEST' : code;
  return { message: said, ...(locations && { locations }), extensions: { code: shown } };
};
