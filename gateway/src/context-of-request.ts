import { type FastifyReply, type FastifyRequest, networkOf, noteForLog } from '@media-graph/service';
import type { GatewayContext } from './gateway-context.ts';
import type { Authenticated } from './security/authenticate.ts';

/** Shorter than what clients wait, longer than what subgraphs may take. */
const requestMilliseconds = 8_000;

/** Whose request it is: the person, or the network of a reader without a token. */
const callerOf = (request: FastifyRequest): string =>
  (request as Authenticated).viewer.subject ?? networkOf(request.ip);

/**
 * What the gateway knows of a GraphQL request.
 *
 * @param forward names of client headers that go on to the subgraphs
 * @param labelsOf the labels of `@override` that hold for a caller
 */
export const contextOfRequest =
  (forward: readonly string[], labelsOf: (caller: string) => readonly string[]) =>
  (request: FastifyRequest, reply: FastifyReply): GatewayContext => {
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const { viewer } = request as Authenticated;
    const caller = callerOf(request);
    const times: Record<string, number> = {};
    noteForLog(request, { client: viewer.client?.name, subgraphs: times });
    return {
      viewer,
      caller,
      overrideLabels: labelsOf(caller),
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
