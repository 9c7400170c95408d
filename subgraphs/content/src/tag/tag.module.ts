import type { Module } from '@media-graph/subgraph';
import { TagEntity } from './tag.entity.ts';
import { tagResolvers } from './tag.resolvers.ts';

export const tag: Module = { resolvers: [tagResolvers], entities: [TagEntity] };
