import type { Module } from '@media-graph/subgraph';
import { storyEmbargoResolvers } from './story-embargo.resolvers.ts';

export const storyEmbargo: Module = { resolvers: [storyEmbargoResolvers] };
