import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { insights } from './subgraph.ts';

await runSubgraph(insights, config);
