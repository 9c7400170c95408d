import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { events } from './subgraph.ts';

await runSubgraph(events, config);
