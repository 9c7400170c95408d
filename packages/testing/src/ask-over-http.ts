import { anonymous, signRequest, type Viewer } from '@media-graph/service';
import type { Answer } from './answer.ts';

/** Posts an operation as any client does. */
export const postQuery = (
  url: string | URL,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: signal ?? null,
  });

/** What a graph answers to whoever has a token, or to the anonymous reader. */
export const askGraph = async (
  url: string,
  query: string,
  token?: string,
  variables?: object,
): Promise<Answer> => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return (await (await postQuery(url, { query, variables }, headers)).json()) as Answer;
};

/** How a subgraph is asked. */
export type Asking = {
  readonly as?: Viewer;
  readonly variables?: object;
  /** For how many milliseconds the gateway waits. */
  readonly wait?: number;
  readonly signal?: AbortSignal;
};

/** What a subgraph answers to the gateway, which signs for a viewer. */
export const askSubgraph = async (
  { name, url, gatewaySecret }: { name: string; url: string; gatewaySecret: string },
  query: string,
  { as = anonymous, variables, wait, signal }: Asking = {},
): Promise<Answer> => {
  const body = JSON.stringify({ query, variables });
  const request = { audience: name, method: 'POST', path: '/graphql', body, viewer: as };
  const headers = signRequest(wait === undefined ? request : { ...request, wait }, gatewaySecret);
  return (await (await postQuery(url, body, headers, signal)).json()) as Answer;
};
