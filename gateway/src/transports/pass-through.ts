import replyFrom from '@fastify/reply-from';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, streamed } from '@media-graph/service';
import type { Sign } from '../subgraphs/subgraph-client.ts';
import type { Authenticated } from './authenticate.ts';

type Options = {
  /** Path prefixes such as `/assets`, and the subgraph that serves what is below each of them. */
  readonly routes: Readonly<Record<string, string>>;
  readonly urlOf: (subgraph: string) => string;
  readonly sign: Sign;
  readonly authenticate: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Bytes of one upload. */
  readonly bodyLimit: number;
};

/** Hands requests that are not GraphQL, such as uploads and files, to the subgraph they belong to, as streams. */
export const passThrough = (
  app: FastifyInstance,
  { routes, urlOf, sign, authenticate, bodyLimit }: Options,
): void => {
  app.register(async (scope) => {
    await scope.register(replyFrom, { disableRequestLogging: true });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    for (const [prefix, subgraph] of Object.entries(routes)) {
      const route = {
        method: ['GET', 'HEAD', 'POST'],
        bodyLimit,
        preHandler: authenticate,
        handler: (request: FastifyRequest, reply: FastifyReply) => {
          const { method, url: path, id } = request;
          const { viewer } = request as Authenticated;
          const body = method === 'POST' ? streamed : '';
          const signature = sign({ audience: subgraph, method, path, body, viewer });
          return reply.from(new URL(path, urlOf(subgraph)).href, {
            rewriteRequestHeaders: (_, { authorization: _token, ...headers }) => ({
              ...headers,
              ...signature,
              'x-request-id': id,
            }),
          });
        },
      };
      scope.route({ ...route, url: prefix });
      scope.route({ ...route, url: `${prefix}/*` });
    }
  });
};
