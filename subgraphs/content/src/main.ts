import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { content } from './subgraph.ts';

await runSubgraph(content, config);
