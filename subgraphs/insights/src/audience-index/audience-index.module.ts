import type { Module } from '@media-graph/subgraph';
import { AudienceIndexEntity } from './audience-index.entity.ts';
import { audienceIndexResolvers } from './audience-index.resolvers.ts';

export const audienceIndex: Module = { resolvers: [audienceIndexResolvers], entities: [AudienceIndexEntity] };
