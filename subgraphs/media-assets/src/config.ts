import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';
import { storageEnvironment } from './storage/storage-of.ts';

/** `RIGHTS_KEY`: at least 32 characters, the same as content has, which publishes by it. */
const environment = subgraphEnvironment.extend(storageEnvironment).extend({ RIGHTS_KEY: z.string().min(32) });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
