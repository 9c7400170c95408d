import type { Module } from '@media-graph/subgraph';
import { SectionEntity } from './section.entity.ts';
import { sectionResolvers } from './section.resolvers.ts';

export const section: Module = { resolvers: [sectionResolvers], entities: [SectionEntity] };
