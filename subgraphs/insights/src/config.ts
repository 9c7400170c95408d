import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';

export const config = exitOnConfigError(() => readConfig(subgraphEnvironment, process.env));
