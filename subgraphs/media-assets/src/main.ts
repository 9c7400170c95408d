import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { storageOf } from './storage/storage-of.ts';
import { mediaAssets } from './subgraph.ts';

await runSubgraph(mediaAssets({ storage: await storageOf(config) }), config);
