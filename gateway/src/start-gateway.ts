import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  ConfigError,
  createHttpServer,
  type HttpLimits,
  type Log,
  type Metrics,
  notesOf,
  type Tracer,
  type Viewer,
} from '@media-graph/service';
import { answerGraphql } from './answer-graphql.ts';
import { contextOfRequest } from './context-of-request.ts';
import type { CostBudgets } from './cost/budget-of.ts';
import { createSubgraphClient, type Sign } from './create-subgraph-client.ts';
import { createEngine } from './engine/create-engine.ts';
import { EngineGateway } from './engine-gateway.ts';
import { explorerPlugin } from './explorer.ts';
import { forBrowsers } from './for-browsers.ts';
import type { GatewayContext } from './gateway-context.ts';
import { maskError } from './mask-error.ts';
import { passThrough } from './pass-through.ts';
import { readiness } from './readiness.ts';
import { authenticate } from './security/authenticate.ts';
import { limitDocument } from './security/limit-document.ts';
import type { RateLimits } from './security/rate-limits.ts';
import { serveSchema } from './serve-schema.ts';
import { checkSupergraph } from './supergraph/check-supergraph.ts';
import { measureOperations } from './telemetry/measure-operations.ts';
import { watchOperations } from './watch-operations.ts';
import { WrittenAnswer } from './written-answer.ts';

export type GatewayOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  /** Without, nothing is measured. */
  readonly metrics?: Metrics | undefined;
  /** Without, nothing is traced. */
  readonly tracer?: Tracer | undefined;
  readonly supergraphSdl: string;
  /** Where subgraphs answer, where that is not what the supergraph says. */
  readonly urls?: Readonly<Record<string, string>>;
  /** Who asks, from the `Authorization` header. @throws TokenRefused */
  readonly verify: (authorization: string | undefined) => Promise<Viewer>;
  readonly sign: Sign;
  /** Names of client headers that go on to the subgraphs. */
  readonly forward?: readonly string[];
  /** Development: introspection, GraphiQL for browsers, and the schema's names in error messages. */
  readonly open: boolean;
  /** What an operation may cost, by who asks; without, anything. */
  readonly costBudgets?: CostBudgets | undefined;
  /** Roles of those who may read the schema at `/graphql/schema` where the gateway is not open. */
  readonly schemaRoles?: readonly string[];
  /** Paths that are not GraphQL, such as `/assets`, and the subgraphs that serve them. */
  readonly routes?: Readonly<Record<string, string>>;
  /** Origins of web pages that may ask from a browser, such as `https://www.example.com`; none by default. */
  readonly origins?: readonly string[];
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies?: readonly string[];
  /** Of what one client may take; the usual ones otherwise. */
  readonly limits?: Partial<HttpLimits>;
  /** How often callers may ask; as often as they like by default. */
  readonly rates?: RateLimits;
  /** Milliseconds between not being ready and the closed door. */
  readonly drainDelay?: number;
  /** Which part of the subgraphs must be there for the gateway to be ready, from 0 to 1. */
  readonly readyShare?: number;
  /** What else it lacks to be ready, by its name. */
  readonly missing?: () => Promise<readonly string[]>;
};

export type RunningGateway = { readonly url: string; stop(): Promise<void> };

const megabyte = 1024 * 1024;

/** Starts the gateway; resolves when it answers. */
export const startGateway = async (options: GatewayOptions): Promise<RunningGateway> => {
  const {
    log,
    metrics,
    tracer,
    supergraphSdl,
    urls = {},
    verify,
    sign,
    forward = [],
    schemaRoles = [],
    routes = {},
    origins = [],
    trustedProxies = [],
    limits = {},
    drainDelay = 0,
    readyShare = 0,
    missing,
    rates,
    costBudgets,
    open,
  } = options;
  const addresses = checkSupergraph(supergraphSdl, { urls, sign });
  const urlOf = (subgraph: string): string => urls[subgraph] ?? addresses.get(subgraph) ?? '';
  const identify = authenticate({ verify, rates, log });
  const client = createSubgraphClient({ urlOf, sign, log, metrics });
  const engine = await createEngine({
    supergraphSdl,
    fetch: client.send,
    showsPlanners: open,
    visibleCodes: new Set([
      'BAD_USER_INPUT',
      'BUSY',
      'DEADLINE_EXCEEDED',
      'FORBIDDEN',
      'OPERATION_TOO_EXPENSIVE',
      'UNAUTHENTICATED',
    ]),
    onFault: (fault, context) =>
      log.error({ requestId: (context as GatewayContext).requestId, err: fault }, 'unexpected failure'),
  }).catch((error: Error) => {
    throw new ConfigError(`The supergraph cannot be served: ${error.message.split('\n')[0]}`);
  });
  const http = createHttpServer({
    service: 'gateway',
    log,
    metrics,
    bodyLimit: megabyte,
    limits: { connectionsPerAddress: trustedProxies.length > 0 ? 0 : 200, ...limits },
    trustedProxies,
    drainDelay,
    ready: readiness({ addresses: () => addresses.values(), share: readyShare, missing }),
    onClose: async () => {
      await apollo.stop();
      client.close();
      rates?.close();
      await engine.close();
    },
  });
  const gateway = new EngineGateway(supergraphSdl, engine, costBudgets);
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: open,
    hideSchemaDetailsFromClientErrors: !open,
    includeStacktraceInErrorResponses: false,
    // So many errors tell what is wrong with an operation.
    validationOptions: { maxErrors: 5 },
    stopOnTerminationSignals: false,
    stringifyResult: WrittenAnswer.stringify,
    formatError: maskError,
    logger: log,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      open ? explorerPlugin : ApolloServerPluginLandingPageDisabled(),
      watchOperations(log),
    ],
  });
  await apollo.start();

  metrics?.gauge({ name: 'graph_plans_kept', help: 'Plans that are kept' }, (gauge) =>
    gauge.set(engine.plans.size),
  );
  const measure = metrics && measureOperations(metrics);
  await forBrowsers(http.app, origins);
  http.app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: [identify, limitDocument],
    onResponse: async (request, reply) =>
      measure?.(notesOf(request) ?? {}, reply.statusCode, reply.elapsedTime),
    handler: answerGraphql({ apollo, contextOf: contextOfRequest(forward, tracer) }),
  });
  serveSchema(http.app, {
    apiSchema: () => engine.apiSchema,
    mayRead: ({ roles }) => open || schemaRoles.some((role) => roles.includes(role)),
    authenticate: identify,
  });
  passThrough(http.app, { routes, urlOf, sign, authenticate: identify, bodyLimit: 64 * megabyte });
  const origin = await http.listen(options.port, options.host);
  return { url: `${origin}/graphql`, stop: http.stop };
};
