import './limit-heap-growth.ts';
import { readFile } from 'node:fs/promises';
import { anonymous, createLog, exitOnConfigError, signRequest, stopOnSignals } from '@media-graph/service';
import { createRemoteJWKSet } from 'jose';
import { type GuardedConfig, type OpenConfig, readGatewayConfig } from './config.ts';
import { passedThrough } from './passed-through.ts';
import { verifyToken } from './security/verify-token.ts';
import { type GatewayOptions, startGateway } from './start-gateway.ts';

const openOptions = async ({ supergraph, port, forward }: OpenConfig): Promise<GatewayOptions> => ({
  port,
  host: '127.0.0.1',
  log: createLog('gateway', 'warn'),
  supergraphSdl: await readFile(supergraph, 'utf8'),
  verify: async () => anonymous,
  sign: () => ({}),
  forward,
  open: true,
});

const guardedOptions = async (config: GuardedConfig): Promise<GatewayOptions> => {
  const keys = createRemoteJWKSet(new URL(config.JWKS_URL));
  const rules = {
    keys,
    issuer: config.JWT_ISSUER,
    audience: config.JWT_AUDIENCE,
    algorithms: config.JWT_ALGORITHMS,
  };
  return {
    port: config.PORT,
    host: config.HOST,
    log: createLog('gateway', config.LOG_LEVEL),
    supergraphSdl: await readFile(config.SUPERGRAPH, 'utf8'),
    urls: config.SUBGRAPH_URLS,
    verify: (authorization) => verifyToken(authorization, rules),
    sign: (request) => {
      const secret = config.SUBGRAPH_SECRETS[request.audience];
      if (!secret) throw new Error(`SUBGRAPH_SECRETS has none for ${request.audience}`);
      return signRequest(request, secret);
    },
    routes: passedThrough,
    costBudgets: config.COST_BUDGETS,
    schemaRoles: config.SCHEMA_ROLES,
    open: config.NODE_ENV !== 'production',
  };
};

const config = exitOnConfigError(readGatewayConfig);
const options = config.kind === 'open' ? await openOptions(config) : await guardedOptions(config);
const gateway = await startGateway(options).catch((error) =>
  exitOnConfigError(() => {
    throw error;
  }),
);
options.log.info({ url: gateway.url }, 'ready');
stopOnSignals(gateway.stop, options.log);
