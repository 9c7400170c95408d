import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { distribution } from './subgraph.ts';

await runSubgraph(distribution, config);
