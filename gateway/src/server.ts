import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import {
  createHttpServer,
  type FastifyInstance,
  type FastifyRequest,
  type Log,
  type Viewer,
} from '@media-graph/service';
import { EngineGateway, type GatewayContext, stringifyAnswer } from './engine-gateway.ts';
import { createEngine } from './execution/engine.ts';
import { explorerPlugin } from './explorer.ts';
import { maskError } from './mask-error.ts';
import { TokenRefused } from './security/verify-token.ts';
import { createSubgraphClient } from './subgraphs/subgraph-client.ts';
import { subgraphUrls } from './supergraph/subgraph-urls.ts';

export type GatewayOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  readonly supergraphSdl: string;
  /** Where subgraphs answer, where that is not what the supergraph says. */
  readonly urls?: Readonly<Record<string, string>>;
  /** Who asks, from the `Authorization` header. @throws TokenRefused */
  readonly authenticate: (authorization: string | undefined) => Promise<Viewer>;
  readonly sign: (subgraph: string, path: string, body: string, viewer: Viewer) => Record<string, string>;
  /** Names of client headers that go on to the subgraphs. */
  readonly forward?: readonly string[];
  /** Development: introspection, GraphiQL for browsers, and the schema's names in error messages. */
  readonly open: boolean;
  readonly routes?: (app: FastifyInstance) => void;
};

export type RunningGateway = { readonly url: string; stop(): Promise<void> };

const requestTime = 8_000;
const megabyte = 1024 * 1024;

/** Starts the gateway; resolves when it answers. */
export const startGateway = async (options: GatewayOptions): Promise<RunningGateway> => {
  const { log, supergraphSdl, urls = {}, authenticate, sign, forward = [], open } = options;
  const composed = subgraphUrls(supergraphSdl);
  const client = createSubgraphClient({
    urlOf: (subgraph) => urls[subgraph] ?? composed.get(subgraph) ?? '',
    sign,
    maxAnswer: 50 * megabyte,
  });
  const engine = await createEngine({
    supergraphSdl,
    fetch: client.send,
    visibleCodes: new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']),
  });
  const http = createHttpServer({
    log,
    bodyLimit: 2 * megabyte,
    ready: async () => undefined,
    onClose: async () => {
      await apollo.stop();
      await Promise.all([engine.close(), client.close()]);
    },
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway: new EngineGateway(supergraphSdl, engine),
    introspection: open,
    hideSchemaDetailsFromClientErrors: !open,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: stringifyAnswer as never,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      open ? explorerPlugin : ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http.app),
    ],
  });
  await apollo.start();

  const answer = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply): Promise<GatewayContext> => {
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      return {
        viewer: (request as FastifyRequest & { viewer: Viewer }).viewer,
        requestId: request.id,
        forwarded: Object.fromEntries(
          forward.flatMap((name) => {
            const value = request.headers[name];
            return typeof value === 'string' ? [[name, value]] : [];
          }),
        ),
        signal: gone.signal,
        deadline: Date.now() + requestTime,
      };
    },
  });
  http.app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: async (request, reply) => {
      reply.header('x-request-id', request.id);
      try {
        Object.assign(request, { viewer: await authenticate(request.headers.authorization) });
      } catch (error) {
        if (!(error instanceof TokenRefused)) throw error;
        log.warn({ requestId: request.id, reason: error.message }, 'token refused');
        const refusal: Error & { statusCode?: number } = new Error(
          'The token is not valid here, or no longer',
        );
        refusal.statusCode = 401;
        reply.header('www-authenticate', 'Bearer error="invalid_token"');
        throw refusal;
      }
    },
    handler: answer,
  });
  options.routes?.(http.app);
  const origin = await http.listen(options.port, options.host);
  return { url: `${origin}/graphql`, stop: http.stop };
};
