import process from 'node:process';
import { readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';

export const config = readConfig(subgraphEnvironment, process.env);
