/**
 * Codes of GraphQL errors that are the caller's to mend, or to try again, in subgraphs and at the gateway: their
 * messages are shown.
 * Every other error is masked and found in the log by the request's id.
 */
export const callerErrorCodes: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BUSY',
  'DEADLINE_EXCEEDED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_EXPENSIVE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'REQUEST_CANCELLED',
  'UNAUTHENTICATED',
]);
