import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { distributionWith } from './subgraph.ts';

await runSubgraph(distributionWith(config.LOOKUP_KEY), config);
