import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { travelWith } from './subgraph.ts';

await runSubgraph(travelWith(config.LOOKUP_KEY), config);
