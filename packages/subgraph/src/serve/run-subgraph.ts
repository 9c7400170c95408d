import {
  openTelemetry,
  processesEnvironment,
  runProcesses,
  stopOnSignals,
  telemetryEnvironment,
} from '@media-graph/service';
import { z } from 'zod';
import { migrateSafely } from '../migrating/migrate-safely.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import type { Subgraph } from './types.ts';

/** The environment of a subgraph that runs as a process of its own; its `config.ts` reads it. */
export const subgraphEnvironment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  /** The service role's connection. */
  DATABASE_URL: z.url(),
  /** A streaming replica of it, which answers queries while it is no older than `REPLICA_SECONDS`. */
  REPLICA_DATABASE_URL: z.url().optional(),
  REPLICA_SECONDS: z.coerce.number().min(0.5).max(3_600).default(2),
  /** The owner's connection: when given, the database is migrated before the start, unless that would keep others waiting. */
  OWNER_DATABASE_URL: z.url().optional(),
  /** At least 32 characters, shared with the gateway alone. */
  GATEWAY_SECRET: z.string().min(32),
  /** The one before, taken as well while gateways are given the new one. */
  GATEWAY_SECRET_BEFORE: z.string().min(32).optional(),
  /** Seconds between not being ready and the closed door, in which balancers take note. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).default(5),
  ...processesEnvironment,
  ...telemetryEnvironment,
});

export type SubgraphConfig = z.infer<typeof subgraphEnvironment>;

/** Migrates if it may, serves, and stops on SIGTERM; in as many processes as are to be. */
export const runSubgraph = <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  config: SubgraphConfig,
): Promise<void> =>
  runProcesses({
    service: subgraph.name,
    processes: config.PROCESSES,
    work: () => serve(subgraph, config),
  });

const serve = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  config: SubgraphConfig,
): Promise<void> => {
  const { PORT, HOST, DATABASE_URL, OWNER_DATABASE_URL, GATEWAY_SECRET, DRAIN_SECONDS } = config;
  const telemetry = await openTelemetry(subgraph.name, config, { trustsCaller: true });
  const { log, metrics, tracer } = telemetry;
  if (OWNER_DATABASE_URL) await migrateSafely(subgraph, OWNER_DATABASE_URL);
  await telemetry.serve();
  const running = await serveSubgraph(subgraph, {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    replica: config.REPLICA_DATABASE_URL
      ? { url: config.REPLICA_DATABASE_URL, bound: config.REPLICA_SECONDS * 1_000 }
      : undefined,
    gatewaySecret: GATEWAY_SECRET,
    gatewaySecretBefore: config.GATEWAY_SECRET_BEFORE,
    drainDelay: DRAIN_SECONDS * 1_000,
    log,
    metrics,
    tracer,
  });
  log.info({ url: running.url }, 'ready');
  stopOnSignals(async () => {
    await running.stop();
    await telemetry.stop();
  }, log);
};
