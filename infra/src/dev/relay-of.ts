import type { Viewer } from '@media-graph/service';
import { StartError } from '../run/start-error.ts';

/** The relay of a gateway, through which its subgraphs are asked with one's own token. */
export type Relay = {
  /** Where it takes what a subgraph is asked. */
  readonly urlOf: (subgraph: string) => string;
  /** Who a token is there, and which subgraphs there are. @throws StartError in one line */
  readonly look: (authorization: string | undefined) => Promise<{ viewer: Viewer; subgraphs: string[] }>;
  /** The SDL of a subgraph, as it is served there; undefined for one that does not answer. */
  readonly schemaOf: (subgraph: string, authorization: string | undefined) => Promise<string | undefined>;
};

/** @param gateway the address of its `/graphql` */
export const relayOf = (gateway: string): Relay => {
  const urlOf = (subgraph: string): string => new URL(`/relay/${subgraph}`, gateway).href;
  const ask = async (url: string, authorization: string | undefined, query?: string) => {
    const response = await fetch(url, {
      method: query ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      ...(query && { body: JSON.stringify({ query }) }),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    }).catch(() => {
      throw new StartError(
        `Nothing answers at ${gateway}: npm start starts a graph, --against names another`,
      );
    });
    const answer = await response.json().catch(() => undefined);
    if (response.ok) return answer;
    const said = answer?.errors?.[0]?.message ?? `status ${response.status}`;
    throw new StartError(`${gateway} lets nobody run a subgraph over its others with this token: ${said}`);
  };
  return {
    urlOf,
    look: (authorization) => ask(new URL('/relay', gateway).href, authorization),
    schemaOf: async (subgraph, authorization) => {
      const answer = await ask(urlOf(subgraph), authorization, '{ _service { sdl } }').catch(() => undefined);
      return answer?.data?._service.sdl;
    },
  };
};
