import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';

/** Of the form of the gateway's secret, but for this service alone: what the newsroom says of its issues is signed with it. */
const environment = subgraphEnvironment.extend({ ISSUE_KEY: subgraphEnvironment.shape.GATEWAY_SECRET });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
