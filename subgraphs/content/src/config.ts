import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

/** `RIGHTS_KEY`: at least 32 characters, the same as media-assets has, which signs with it what pictures' rights allow. */
const environment = subgraphEnvironment.extend({ RIGHTS_KEY: z.string().min(32) });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
