import { SharedTables1764000000000 } from '@media-graph/subgraph';
import { CreateMediaAssets1764000001000 } from './1764000001000-create-media-assets.ts';

export const migrations = [SharedTables1764000000000, CreateMediaAssets1764000001000];
