import { sharedMigrations } from '@media-graph/subgraph';
import { CountAudiences1764000001000 } from './1764000001000-count-audiences.ts';
import { KeepIndices1764000002000 } from './1764000002000-keep-indices.ts';

export const migrations = [...sharedMigrations, CountAudiences1764000001000, KeepIndices1764000002000];
