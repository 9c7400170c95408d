import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/**
 * Two secrets of at least 32 characters. `CALENDAR_KEY`: for this service alone, which signs links to calendars with it; a
 * new one ends all of them. `MEMBERSHIP_KEY`: the same as organisations has, which signs members' passes with it.
 */
const environment = subgraphEnvironment.extend({
  CALENDAR_KEY: z.string().min(32),
  MEMBERSHIP_KEY: z.string().min(32),
});

export const config = exitOnConfigError(() => readConfig(environment, process.env));
