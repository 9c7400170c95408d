import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/** `LOOKUP_KEY`: at least 32 characters, for this service alone; contacts are found by hashes that are made with it. */
const environment = subgraphEnvironment.extend({ LOOKUP_KEY: z.string().min(32) });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
