import {
  createHttpServer,
  type HttpLimits,
  type Log,
  type Metrics,
  notesOf,
  type RequestNotes,
  type Tracer,
  type Viewer,
} from '@media-graph/service';
import { answerGraphql } from './answer-graphql.ts';
import { type Audience, audienceOf } from './audience-of.ts';
import { contextOfRequest } from './context-of-request.ts';
import type { CostBudgets } from './cost/budget-of.ts';
import { createSubgraphClient, type Sign } from './create-subgraph-client.ts';
import { keepLongNumbers } from './exact-variables.ts';
import type { ExplorerOffers } from './explorer-plugin.ts';
import { forBrowsers } from './for-browsers.ts';
import { persistedOperations, type SafelistMode } from './operations/persisted-operations.ts';
import type { Safelists } from './operations/safelists.ts';
import { servePages } from './pages/serve-pages.ts';
import { passThrough } from './pass-through.ts';
import type { PlannerName } from './planning/plan.ts';
import { readiness } from './readiness.ts';
import { relay } from './relay.ts';
import { authenticate } from './security/authenticate.ts';
import { limitDocument } from './security/limit-document.ts';
import type { RateLimits } from './security/rate-limits.ts';
import { type Priority, shedLoad } from './security/shed-load.ts';
import { serveSchema } from './serve-schema.ts';
import { serveSupergraph } from './serve-supergraph.ts';
import { type SignInOptions, serveSignIn } from './sign-in/serve-sign-in.ts';
import type { SubgraphUrls } from './supergraph/check-supergraph.ts';
import type { WatchedSupergraph } from './supergraph/watched-supergraph.ts';
import { SupergraphSwitch } from './supergraph-switch.ts';
import type { SupergraphTrial } from './supergraph-trial.ts';
import { measureOperations } from './telemetry/measure-operations.ts';
import type { OperationUsage } from './usage/operation-usage.ts';

export type GatewayOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  /** Without, nothing is measured. */
  readonly metrics?: Metrics | undefined;
  /** Is told of every operation that was answered: what was noted of it, the status and the milliseconds. */
  readonly onAnswered?: ((notes: RequestNotes, status: number, milliseconds: number) => void) | undefined;
  /** Without, nothing is traced. */
  readonly tracer?: Tracer | undefined;
  /** The supergraph that is served first. */
  readonly supergraphSdl: string;
  /** Others that come later; none by default. */
  readonly updates?: Pick<WatchedSupergraph, 'watch' | 'close' | 'isBehind'>;
  /** A release that some callers are served before all are; none by default. */
  readonly trial?: Pick<SupergraphTrial, 'watch' | 'close'> | undefined;
  /** Where subgraphs answer, where that is not what the supergraph says. */
  readonly urls?: SubgraphUrls;
  /** Who asks, from the `Authorization` header. @throws TokenRefused */
  readonly verify: (authorization: string | undefined) => Promise<Viewer>;
  readonly sign: Sign;
  /** Names of client headers that go on to the subgraphs. */
  readonly forward?: readonly string[];
  /** Development: introspection, GraphiQL for browsers, and the schema's names in error messages. */
  readonly open: boolean;
  /** What an operation may cost, by who asks; without, anything. */
  readonly costBudgets?: CostBudgets | undefined;
  /** Who sees a part of the graph alone, the first that fits; by default everybody sees all of it. */
  readonly audiences?: readonly Audience[];
  /** Counts what programs ask. */
  readonly usage?: OperationUsage | undefined;
  /** Roles of those who may read the schema at `/graphql/schema` where the gateway is not open. */
  readonly schemaRoles?: readonly string[];
  /** Who may ask subgraphs through `/relay`, to run one of their own beside them; without, there is no relay. */
  readonly mayRelay?: ((viewer: Viewer) => boolean) | undefined;
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
  /** What programs may ask, and whether they are held to it. */
  readonly safelists?: Safelists | undefined;
  readonly safelistMode?: SafelistMode;
  /** Operations under way at the same time; those that can wait are refused before. */
  readonly maxInFlight?: number;
  /** Milliseconds that this process may be late for its timers before it takes no more. */
  readonly maxDelay?: number;
  /** What programs ask for, by their names: `{ "month-export": "export" }`. */
  readonly clientPriorities?: Readonly<Record<string, Priority>>;
  /** Milliseconds between not being ready and the closed door. */
  readonly drainDelay?: number;
  /** Which part of the subgraphs must be there for the gateway to be ready, from 0 to 1. */
  readonly readyShare?: number;
  /** The folder of the built pages that it serves under `/`; none by default. */
  readonly pages?: string | undefined;
  /** What the explorer offers beside its own, where people sign in; nothing by default. */
  readonly explorer?: ExplorerOffers | undefined;
  /** How people sign in on them; nobody does by default. */
  readonly signIn?: SignInOptions | undefined;
  /** The planner that plans all, for tests; each operation's own by default. */
  readonly planner?: PlannerName | undefined;
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
    onAnswered,
    supergraphSdl,
    updates,
    trial,
    urls = {},
    verify,
    sign,
    forward = [],
    schemaRoles = [],
    mayRelay,
    routes = {},
    origins = [],
    trustedProxies = [],
    limits = {},
    drainDelay = 0,
    readyShare = 0,
    missing,
    pages,
    signIn,
    explorer,
    rates,
    safelists,
    safelistMode = 'off',
    maxInFlight = 500,
    maxDelay = 500,
    clientPriorities = {},
    costBudgets,
    usage,
    audiences = [],
    planner,
    open,
  } = options;
  const client = createSubgraphClient({ sign, log, metrics });
  const graphs = await SupergraphSwitch.start(supergraphSdl, {
    serve: (sdl) =>
      serveSupergraph(sdl, {
        ...{ urls, sign, client, open, explorer, routes, costBudgets, usage, audiences, planner, log },
      }),
    log,
    onReplaced: ({ addresses }) => client.keepOnly(addresses),
  });
  const http = createHttpServer({
    service: 'gateway',
    log,
    metrics,
    bodyLimit: megabyte,
    limits: { connectionsPerAddress: trustedProxies.length > 0 ? 0 : 200, ...limits },
    trustedProxies,
    drainDelay,
    ready: readiness({ addresses: () => graphs.served.addresses.values(), share: readyShare, missing }),
    about: () => ({ supergraph: { ...graphs.about, ...(updates && { isBehind: updates.isBehind }) } }),
    onClose: async () => {
      updates?.close();
      trial?.close();
      await graphs.close();
      client.close();
      rates?.close();
      safelists?.close();
      await usage?.close();
    },
  });
  // GraphQL comes as JSON.
  http.app.removeContentTypeParser('text/plain');
  keepLongNumbers(http.app);
  metrics?.gauge({ name: 'graph_plans_kept', help: 'Plans that are kept' }, (gauge) =>
    gauge.set(graphs.served.engine.plans.size),
  );
  const mayReadSchema = ({ roles }: Viewer): boolean =>
    open || schemaRoles.some((role) => roles.includes(role));
  const measure = metrics && measureOperations(metrics);
  const contextOf = contextOfRequest({
    forward,
    labelsOf: (caller) => graphs.labelsOf(caller),
    mayReadSchema,
    tracer,
  });
  const shed = shedLoad({ inFlight: maxInFlight, delay: maxDelay, ofClients: clientPriorities });
  await forBrowsers(http.app, origins);
  const bearer = authenticate({ verify, rates, log });
  const asSession = signIn && (await serveSignIn(http.app, signIn, log));
  const identify = asSession ? asSession(bearer) : bearer;
  if (pages !== undefined)
    await servePages(http.app, {
      folder: pages,
      hasExplorer: open,
      graphs,
      canSignIn: signIn !== undefined,
    });
  http.app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: [identify, shed, persistedOperations({ mode: safelistMode, safelists, log }), limitDocument],
    onResponse: async (request, { statusCode, elapsedTime }) => {
      const notes = notesOf(request) ?? {};
      measure?.(notes, statusCode, elapsedTime);
      onAnswered?.(notes, statusCode, elapsedTime);
    },
    handler: answerGraphql({ graphs, contextOf }),
  });
  if (mayRelay)
    relay(http.app, {
      // A subgraph knows nothing of audiences.
      mayRelay: (viewer) => mayRelay(viewer) && !audienceOf(audiences, viewer),
      addresses: () => graphs.served.addresses,
      client,
      hooks: [identify, shed],
      contextOf,
    });
  serveSchema(http.app, {
    apiSchema: (viewer) => graphs.served.of(viewer).engine.apiSchema,
    mayRead: mayReadSchema,
    authenticate: identify,
  });
  passThrough(http.app, {
    routes,
    urlOf: (subgraph) => client.choose(subgraph, graphs.served.addresses),
    sign,
    authenticate: identify,
    bodyLimit: 64 * megabyte,
  });
  const origin = await http.listen(options.port, options.host);
  updates?.watch((sdl) => graphs.replace(sdl));
  trial?.watch(graphs);
  return { url: `${origin}/graphql`, stop: http.stop };
};
