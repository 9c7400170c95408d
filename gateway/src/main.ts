import './limit-heap-growth.ts';
import {
  anonymous,
  ConfigError,
  createLog,
  exitOnConfigError,
  hmacSha256,
  openTelemetry,
  runProcesses,
  signRequest,
  stopOnSignals,
} from '@media-graph/service';
import {
  type GuardedConfig,
  type OpenConfig,
  readGatewayConfig,
  readSignIn,
  shippedSupergraph,
} from './config.ts';
import { Safelists } from './operations/safelists.ts';
import { passedThrough } from './passed-through.ts';
import { countForAll } from './security/count-for-all.ts';
import { IssuerKeys } from './security/issuer-keys.ts';
import { RateLimits } from './security/rate-limits.ts';
import { readRevocations } from './security/read-revocations.ts';
import { checkedTokens, verifyToken } from './security/verify-token.ts';
import { type GatewayOptions, startGateway } from './start-gateway.ts';
import { checkSupergraph } from './supergraph/check-supergraph.ts';
import { keptSupergraph } from './supergraph/kept-supergraph.ts';
import { supergraphSource } from './supergraph/supergraph-source.ts';
import { verifySupergraph } from './supergraph/verify-supergraph.ts';
import { WatchedSupergraph } from './supergraph/watched-supergraph.ts';
import { SupergraphTrial } from './supergraph-trial.ts';
import { OperationUsage } from './usage/operation-usage.ts';
import { usageFolder } from './usage/usage-folder.ts';

/** What programs ask is kept so often; milliseconds. */
const keepEvery = 60_000;
/** Another supergraph is looked for so often; milliseconds. */
const lookEvery = 5_000;

type Options = GatewayOptions & { readonly telemetry?: Awaited<ReturnType<typeof openTelemetry>> };

const openOptions = async ({ supergraph, port, forward }: OpenConfig): Promise<Options> => {
  const log = createLog('gateway', { level: 'warn' });
  const sign = () => ({});
  const updates = await WatchedSupergraph.open({
    source: supergraphSource(supergraph),
    kept: keptSupergraph(undefined),
    check: async (sdl) => void checkSupergraph(sdl, { urls: {}, sign }),
    every: lookEvery,
    log,
  });
  return {
    port,
    host: '127.0.0.1',
    log,
    supergraphSdl: updates.first,
    updates,
    verify: async () => anonymous,
    sign,
    forward,
    limits: { connectionsPerAddress: 0 },
    open: true,
  };
};

const guardedOptions = async (config: GuardedConfig): Promise<Options> => {
  const telemetry = await openTelemetry('gateway', config, { trustsCaller: false });
  const { log, metrics, tracer } = telemetry;
  const keys = new IssuerKeys({ url: new URL(config.JWKS_URL), log });
  // Those that are there before anybody asks; without them the gateway answers whoever has no token.
  await keys.load();
  const { SUBGRAPH_URLS: urls } = config;
  // Made once: a key out of a string costs as much as the signature.
  const secrets = new Map(
    Object.entries(config.SUBGRAPH_SECRETS).map(([name, secret]) => [name, hmacSha256(secret)]),
  );
  const sign: GatewayOptions['sign'] = (request) => {
    const secret = secrets.get(request.audience);
    if (!secret) throw new ConfigError('SUBGRAPH_SECRETS has none for it');
    return signRequest(request, secret);
  };
  const source = supergraphSource(config.SUPERGRAPH ?? shippedSupergraph);
  const watching = {
    source,
    check: async (sdl: string) => {
      checkSupergraph(sdl, { urls, sign });
      // Our own tests have looked at the one that comes with the gateway.
      if (config.SUPERGRAPH !== undefined) await verifySupergraph(sdl);
    },
    every: config.SUPERGRAPH_SECONDS * 1_000,
    log,
  };
  const updates = await WatchedSupergraph.open({ ...watching, kept: keptSupergraph(config.SUPERGRAPH_KEPT) });
  const revocations = config.REVOCATIONS ? await readRevocations(config.REVOCATIONS, log) : undefined;
  const rules = {
    keys: keys.get,
    revocations,
    issuer: config.JWT_ISSUER,
    audience: config.JWT_AUDIENCE,
    algorithms: config.JWT_ALGORITHMS,
    checked: checkedTokens(),
  };
  return {
    port: config.PORT,
    host: config.HOST,
    telemetry,
    log,
    metrics,
    tracer,
    supergraphSdl: updates.first,
    updates,
    trial: SupergraphTrial.of(watching),
    urls,
    verify: (authorization) => verifyToken(authorization, rules),
    sign,
    routes: passedThrough,
    safelists:
      config.OPERATIONS_MODE === 'off' || config.OPERATIONS === undefined
        ? undefined
        : await Safelists.open(config.OPERATIONS, log),
    safelistMode: config.OPERATIONS_MODE,
    maxInFlight: config.MAX_IN_FLIGHT,
    clientPriorities: config.CLIENT_PRIORITIES,
    costBudgets: config.COST_BUDGETS,
    audiences: config.AUDIENCES,
    usage: config.USAGE === undefined ? undefined : new OperationUsage(usageFolder(config.USAGE), keepEvery),
    schemaRoles: config.SCHEMA_ROLES,
    mayRelay:
      config.RELAY_ROLES.length === 0
        ? undefined
        : ({ roles }) => config.RELAY_ROLES.some((role) => roles.includes(role)),
    pages: config.PAGES,
    signIn: readSignIn(config),
    rates: new RateLimits({
      rates: config.RATE_LIMITS,
      redisUrl: config.REDIS_URL,
      log,
    }),
    origins: config.CORS_ORIGINS,
    trustedProxies: config.TRUSTED_PROXIES,
    drainDelay: config.DRAIN_SECONDS * 1_000,
    readyShare: config.READY_SHARE,
    missing: async () => {
      if (!keys.areKnown) await keys.load();
      return keys.areKnown ? [] : ['keys'];
    },
    open: config.NODE_ENV === 'development',
  };
};

const serve = async (config: OpenConfig | GuardedConfig): Promise<void> => {
  const options = config.kind === 'open' ? await openOptions(config) : await guardedOptions(config);
  await options.telemetry?.serve();
  const gateway = await startGateway(options);
  if (options.open)
    options.log.warn('OPEN: this gateway shows its schema to everybody and is not for the internet');
  options.log.info({ url: gateway.url }, 'ready');
  stopOnSignals(async () => {
    await gateway.stop();
    await options.telemetry?.stop();
  }, options.log);
};

const start = async (): Promise<void> => {
  const config = readGatewayConfig();
  await runProcesses({
    service: 'gateway',
    processes: config.kind === 'open' ? config.processes : config.PROCESSES,
    begin: countForAll,
    work: () => serve(config),
  });
};
await start().catch((error) =>
  exitOnConfigError(() => {
    throw error;
  }),
);
