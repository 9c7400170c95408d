import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { storageEnvironment } from './storage/storage-of.ts';

export const config = exitOnConfigError(() =>
  readConfig(subgraphEnvironment.extend(storageEnvironment), process.env),
);
