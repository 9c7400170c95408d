import { join } from 'node:path';
import process from 'node:process';
import { readConfig, telemetryEnvironment } from '@media-graph/service';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATA_DIR: z
    .string()
    .min(1)
    .default(join(import.meta.dirname, '../../../.data')),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ASSETS_S3_BUCKET: z.string().min(3).optional(),
  ASSETS_S3_ENDPOINT: z.url().optional(),
  NODE_ENV: z.string().optional(),
  /** Of `/metrics` and `/status`; any free one by default. */
  METRICS_PORT: telemetryEnvironment.METRICS_PORT.default(0),
  OTEL_EXPORTER_OTLP_ENDPOINT: telemetryEnvironment.OTEL_EXPORTER_OTLP_ENDPOINT,
  RELEASE: telemetryEnvironment.RELEASE.default('local'),
});

export const config = () => readConfig(environment, process.env);
