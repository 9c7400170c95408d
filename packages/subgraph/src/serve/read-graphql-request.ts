import { RequestRefused } from '@media-graph/service';

/** What a client of GraphQL posts. */
export type GraphqlRequest = {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request in a body, which may hold more. @throws RequestRefused for a body that holds none */
export const readGraphqlRequest = (body: unknown): GraphqlRequest => {
  const { query, operationName, variables } = isRecord(body) ? body : {};
  if (typeof query !== 'string' || query === '')
    throw new RequestRefused('BAD_REQUEST', 'The body has no `query`');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw new RequestRefused('BAD_REQUEST', '`operationName` is a string');
  if (variables !== undefined && variables !== null && !isRecord(variables))
    throw new RequestRefused('BAD_REQUEST', '`variables` is an object');
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
};
