import { refusalFor } from '@media-graph/authorisation';
import { callerErrorCodes, type Log, type Viewer } from '@media-graph/service';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';

/** An argument that is not usable, such as a cursor of another list; ends the field with BAD_USER_INPUT. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The caller may not read this field; ends it with FORBIDDEN, or with UNAUTHENTICATED where there is no token. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });

/** PostgreSQL's codes for a value that is none of its type: text, number, date, date out of range, a NUL in text. */
const malformed = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021']);
/** What the pool of connections says when it has given none in time: one that is taken, or a new one. */
const busy = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]);
const isBusy = (cause: unknown): boolean => cause instanceof Error && busy.has(cause.message);

const rootCause = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error;

/** Whether graphql-js itself refused a field's arguments, such as null where the argument has a default. */
const isArgumentError = (cause: unknown): boolean =>
  cause instanceof GraphQLError && cause.extensions.code === undefined && cause.originalError === undefined;

type Asked = {
  readonly viewer: Pick<Viewer, 'subject'>;
  readonly requestId: string;
  readonly log: Pick<Log, 'error'>;
};

// Guards say it as the directives do: with a token it may be otherwise.
const codeFor = ({ subject }: Asked['viewer'], code: string): string =>
  code === 'FORBIDDEN' ? refusalFor({ isAuthenticated: subject !== null }).code : code;

/** What the caller sees of an error: SQL, hosts and stacks stay in the log, found by the request id. */
export const formatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  { viewer, requestId, log }: Asked,
): GraphQLFormattedError => {
  const { message, path, locations, extensions } = formatted;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const code = codeFor(viewer, String(extensions?.code));
  if (callerErrorCodes.has(code)) return { message, ...place, extensions: { code } };

  const cause = rootCause(error);
  if (isArgumentError(cause)) return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (cause instanceof QueryFailedError && malformed.has(cause.driverError.code))
    return { message: 'An id or value is malformed', ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (isBusy(cause))
    return { message: 'Too much is asked of this subgraph just now', ...place, extensions: { code: 'BUSY' } };

  log.error({ requestId, path, err: cause }, 'unexpected failure');
  return {
    message: 'Internal server error',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
};
