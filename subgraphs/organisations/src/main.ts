import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { organisations } from './subgraph.ts';

await runSubgraph(organisations, config);
