import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { mediaAssets } from './subgraph.ts';

await runSubgraph(mediaAssets, config);
