import type { Module } from '@media-graph/subgraph';
import { MediaUsageEntity } from './media-usage.entity.ts';
import { mediaUsageResolvers } from './media-usage.resolvers.ts';

export const mediaUsage: Module = { resolvers: [mediaUsageResolvers], entities: [MediaUsageEntity] };
