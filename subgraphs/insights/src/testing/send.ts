import { signRequest, streamed, type Viewer } from '@media-graph/service';
import type { TestSubgraph } from '@media-graph/testing';

/** Sends a body to a route beside `/graphql` as the gateway passes it on. */
export const send = (
  graph: TestSubgraph,
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  viewer: Viewer,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(new URL(path, graph.url), {
    method: 'POST',
    headers: {
      ...headers,
      ...signRequest(
        { audience: 'insights', method: 'POST', path, body: streamed, viewer },
        graph.gatewaySecret,
      ),
    },
    body,
  });
