import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/** `CALENDAR_KEY`: at least 32 characters, with which links to calendars are signed; a new one ends all of them. */
const environment = subgraphEnvironment.extend({ CALENDAR_KEY: z.string().min(32) });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
