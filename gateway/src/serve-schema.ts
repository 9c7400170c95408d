import type { FastifyInstance, FastifyReply, FastifyRequest, Viewer } from '@media-graph/service';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Authenticated } from './security/authenticate.ts';
import { refuseViewer } from './security/refuse-viewer.ts';

type Options = {
  /** What a viewer sees of the supergraph that is served now. */
  readonly apiSchema: (viewer: Viewer) => GraphQLSchema;
  readonly mayRead: (viewer: Viewer) => boolean;
  readonly authenticate: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
};

/**
 * Serves the API schema as SDL at `GET /graphql/schema`, for tools that generate code; FORBIDDEN to all others,
 * UNAUTHENTICATED without a token.
 */
export const serveSchema = (app: FastifyInstance, { apiSchema, mayRead, authenticate }: Options): void => {
  const printed = new WeakMap<GraphQLSchema, string>();
  const print = (schema: GraphQLSchema): string => {
    const text = printed.get(schema) ?? `${printSchema(schema)}\n`;
    printed.set(schema, text);
    return text;
  };
  app.get('/graphql/schema', {
    preHandler: authenticate,
    handler: async (request, reply) => {
      const { viewer } = request as Authenticated;
      if (!mayRead(viewer)) throw refuseViewer(viewer, 'The schema is not shown to you here');
      return reply.type('application/graphql; charset=utf-8').send(print(apiSchema(viewer)));
    },
  });
};
