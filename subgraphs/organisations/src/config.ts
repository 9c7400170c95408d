import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/**
 * Three secrets of at least 32 characters. `DATA_KEY`: for this service alone; those who ask about their data are sealed with
 * it. `MEMBERSHIP_KEY`: the same as events has, which lets members in by the passes that are signed with it.
 * `EXCHANGE_KEY`: the same as content has, which gives stories by the agreements that are signed with it.
 */
const environment = subgraphEnvironment.extend({
  DATA_KEY: z.string().min(32),
  MEMBERSHIP_KEY: z.string().min(32),
  EXCHANGE_KEY: z.string().min(32),
});

export const config = exitOnConfigError(() => readConfig(environment, process.env));
