import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { printing } from './subgraph.ts';

await runSubgraph(printing, config);
