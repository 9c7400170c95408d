import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/** `DATA_KEY`: at least 32 characters, for this service alone; those who ask about their data are sealed with it. */
const environment = subgraphEnvironment.extend({ DATA_KEY: z.string().min(32) });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
