import { type FastifyReply, type FastifyRequest, networkOf, noteForLog } from '@media-graph/service';
import type { GatewayContext } from './gateway-context.ts';
import type { Authenticated } from './security/authenticate.ts';

/** Shorter than what clients wait, longer than what subgraphs may take. */
const requestMilliseconds = 8_000;

/**
 * What the gateway knows of a GraphQL request.
 *
 * @param forward names of client headers that go on to the subgraphs
 */
export const contextOfRequest =
  (forward: readonly string[]) =>
  (request: FastifyRequest, reply: FastifyReply): GatewayContext => {
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const { viewer } = request as Authenticated;
    const times: Record<string, number> = {};
    noteForLog(request, { client: viewer.client?.name, subgraphs: times });
    return {
      viewer,
      caller: viewer.subject ?? networkOf(request.ip),
      requestId: request.id,
      forwarded: Object.fromEntries(
        forward.flatMap((name) => {
          const value = request.headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        }),
      ),
      tellsCost: request.headers['graph-cost'] === '1',
      signal: gone.signal,
      deadline: Date.now() + requestMilliseconds,
      times,
      note: (notes) => noteForLog(request, notes),
    };
  };
