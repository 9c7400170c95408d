import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { createSubgraph } from './subgraph.ts';

await runSubgraph(await createSubgraph(config), config);
