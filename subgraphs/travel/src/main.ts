import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { travel } from './subgraph.ts';

await runSubgraph(travel, config);
