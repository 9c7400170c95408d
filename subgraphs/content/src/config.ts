import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/**
 * Secrets of at least 32 characters. `RIGHTS_KEY`: the same as media-assets has, which signs with it what pictures'
 * rights allow. `PREVIEW_KEY`: for this service alone, which signs preview links with it, and with keys made from it what
 * is sent to partners; a new one ends all links. `SPONSORSHIP_KEY`: the same as advertising has, to whom this one signs
 * with it which articles carry 廣告 for good. `EXCHANGE_KEY`: the same as organisations has, which signs with it by which
 * agreements partners take stories.
 *
 * `PUSH_TEST_ORIGINS`: origins with commas between them that partners' deliveries may be sent to though they are private or
 * without TLS; none in production.
 */
const environment = subgraphEnvironment.extend({
  RIGHTS_KEY: z.string().min(32),
  PREVIEW_KEY: z.string().min(32),
  SPONSORSHIP_KEY: z.string().min(32),
  EXCHANGE_KEY: z.string().min(32),
  PUSH_TEST_ORIGINS: z
    .string()
    .default('')
    .transform((origins) => origins.split(',').filter(Boolean)),
});

export const config = exitOnConfigError(() => readConfig(environment, process.env));
