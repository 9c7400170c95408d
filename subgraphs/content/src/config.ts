import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/**
 * Three secrets of at least 32 characters. `RIGHTS_KEY`: the same as media-assets has, which signs with it what pictures'
 * rights allow. `PREVIEW_KEY`: for this service alone, which signs preview links with it; a new one ends all of them.
 * `EXCHANGE_KEY`: the same as organisations has, which signs with it by which agreements partners take stories.
 */
const environment = subgraphEnvironment.extend({
  RIGHTS_KEY: z.string().min(32),
  PREVIEW_KEY: z.string().min(32),
  EXCHANGE_KEY: z.string().min(32),
});

export const config = exitOnConfigError(() => readConfig(environment, process.env));
