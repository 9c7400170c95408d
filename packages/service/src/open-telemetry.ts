import { join, parse } from 'node:path';
import { z } from 'zod';
import { createLog, type Log } from './create-log.ts';
import { logDestination } from './log-destination.ts';
import { Metrics } from './metrics/metrics.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { processNumber } from './processes/process-number.ts';
import { ConfigError } from './read-config.ts';
import { createTracer, type Tracer } from './tracing/create-tracer.ts';

/** The environment of whoever operates a service: the same for the gateway and all subgraphs. */
export const telemetryEnvironment = {
  /** What is running, such as a tag; stands in log, metrics and traces. */
  RELEASE: z
    .string()
    .regex(/^[\w.+-]{1,64}$/)
    .default('unreleased'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** A file for the log, put aside at 20 MB, five of them in all; standard output by default. The second process has `<name>-2`. */
  LOG_FILE: z.string().min(1).optional(),
  /** Where `/metrics` is served, by the second process on the port after it; nowhere by default. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** The OpenTelemetry collector that traces go to; none by default. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Which part of the traces is kept, from 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
};

type TelemetryConfig = z.infer<z.ZodObject<typeof telemetryEnvironment>>;

/** What a service tells about its work. */
export type Telemetry = {
  readonly log: Log;
  readonly release: string;
  /** None where nobody reads them. */
  readonly metrics: Metrics | undefined;
  readonly tracer: Tracer | undefined;
  /**
   * Serves the metrics, if somebody reads them.
   * @returns their origin
   * @throws ConfigError where the port is not free
   */
  serve(): Promise<string | undefined>;
  stop(): Promise<void>;
};

/** Each process has a file of its own, for it puts it aside: `gateway.log`, `gateway-2.log`. */
const fileOf = (file: string, number: number): string => {
  const { dir, name, ext } = parse(file);
  return number === 1 ? file : join(dir, `${name}-${number}${ext}`);
};

/** @param trustsCaller whether whoever asks decides that a trace is kept */
export const openTelemetry = async (
  service: string,
  config: TelemetryConfig,
  { trustsCaller }: { readonly trustsCaller: boolean },
): Promise<Telemetry> => {
  const { RELEASE: release, METRICS_HOST: host } = config;
  const number = processNumber();
  const port = config.METRICS_PORT && config.METRICS_PORT + number - 1;
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  const log = createLog(service, {
    level: config.LOG_LEVEL,
    release,
    destination: logDestination(config.LOG_FILE && fileOf(config.LOG_FILE, number)),
  });
  const metrics = port === undefined ? undefined : new Metrics();
  metrics?.gauge(
    { name: 'build_info', help: 'What is running; always 1', labels: ['service', 'release'] },
    (gauge) => gauge.set({ service, release }, 1),
  );
  const share = config.OTEL_TRACES_SAMPLER_ARG;
  const tracer =
    endpoint === undefined
      ? undefined
      : await createTracer({ service, release, endpoint, share, trustsCaller });
  let served: Awaited<ReturnType<typeof serveMetrics>> | undefined;
  return {
    log,
    release,
    metrics,
    tracer,
    serve: async () => {
      if (!metrics || port === undefined) return undefined;
      served = await serveMetrics({ metrics, port, host }).catch((error: Error) => {
        throw new ConfigError(`METRICS_PORT: ${error.message}`);
      });
      log.info({ metrics: `${served.url}/metrics` }, 'metrics');
      return served.url;
    },
    stop: async () => {
      await served?.stop();
      await tracer?.stop();
    },
  };
};
