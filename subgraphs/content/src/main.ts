import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { contentWith } from './subgraph.ts';

await runSubgraph(contentWith(config.RIGHTS_KEY), config);
