import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { advertising } from './subgraph.ts';

await runSubgraph(advertising, config);
