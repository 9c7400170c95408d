import type { Viewer } from '@media-graph/service';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  RequestRefused,
} from '@media-graph/service';
import type { SubgraphAddresses, SubgraphClient } from './create-subgraph-client.ts';
import { Cancellation } from './engine/values/cancellation.ts';
import { SubgraphFailure } from './engine/values/subgraph-failure.ts';
import { writtenBodyOf } from './exact-variables.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { Authenticated } from './security/authenticate.ts';
import { refuseViewer } from './security/refuse-viewer.ts';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

type Options = {
  readonly mayRelay: (viewer: Viewer) => boolean;
  /** Where subgraphs answer now. */
  readonly addresses: () => SubgraphAddresses;
  readonly client: Pick<SubgraphClient, 'sendTo'>;
  /** What a GraphQL request passes as well, `authenticate` first. */
  readonly hooks: readonly Hook[];
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
};

const isRequest = (body: unknown): body is { query: string } =>
  typeof body === 'object' && body !== null && typeof (body as { query?: unknown }).query === 'string';

/**
 * Lets developers run one subgraph over the others as they are served here: what their gateway would ask a subgraph, it
 * posts to `/relay/<subgraph>` with their own token, and it is signed here for whoever they are, so that they need no
 * secret and see what they may see. `GET /relay` says who they are and which subgraphs there are.
 */
export const relay = (
  app: FastifyInstance,
  { mayRelay, addresses, client, hooks, contextOf }: Options,
): void => {
  const allow: Hook = async (request) => {
    const { viewer } = request as Authenticated;
    if (!mayRelay(viewer)) throw refuseViewer(viewer, 'The relay is for developers, and not for you here');
  };
  const preHandler = [...hooks, allow];
  app.get('/relay', {
    preHandler,
    handler: async (request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send({ viewer: (request as Authenticated).viewer, subgraphs: [...addresses().keys()] }),
  });
  app.post<{ Params: { subgraph: string } }>('/relay/:subgraph', {
    preHandler,
    handler: async (request, reply) => {
      const { subgraph } = request.params;
      const { body } = request;
      const known = addresses();
      if (!known.has(subgraph)) throw new RequestRefused('NOT_FOUND', `There is no subgraph ${subgraph}`);
      if (!isRequest(body)) throw new RequestRefused('BAD_REQUEST', 'This takes a GraphQL request as JSON');
      const context = contextOf(request as FastifyRequest, reply);
      const cancellation = new Cancellation();
      context.signal.addEventListener('abort', () => cancellation.cancel(new Error('The client has gone')));
      try {
        const text = await client.sendTo(known)({
          subgraph,
          // Whatever it is, it is sent once: who asks has a gateway that may ask again.
          kind: 'mutation',
          body: writtenBodyOf(request as FastifyRequest) ?? JSON.stringify(body),
          context,
          cancellation,
          deadline: context.deadline,
        });
        return reply
          .headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
          .send(text);
      } catch (error) {
        if (!(error instanceof SubgraphFailure)) throw error;
        throw new RequestRefused('UNAVAILABLE', `${subgraph}: ${error.message}`);
      }
    },
  });
};
