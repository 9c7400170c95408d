import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/** `SPONSORSHIP_KEY`: at least 32 characters, the same as content has, which signs with it which articles carry 廣告. */
const environment = subgraphEnvironment.extend({ SPONSORSHIP_KEY: z.string().min(32) });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
