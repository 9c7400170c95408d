import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';

const key = subgraphEnvironment.shape.GATEWAY_SECRET;

/**
 * `SPONSORSHIP_KEY`: the same as content has, which signs with it which articles carry 廣告. `ISSUE_KEY`: for this
 * service alone, which signs with it what the newsroom says of its issues.
 */
const environment = subgraphEnvironment.extend({ SPONSORSHIP_KEY: key, ISSUE_KEY: key });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
