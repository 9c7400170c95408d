import type { Module } from '@media-graph/subgraph';
import { PublicationEntity } from './publication.entity.ts';
import { publicationResolvers } from './publication.resolvers.ts';

export const publication: Module = { resolvers: [publicationResolvers], entities: [PublicationEntity] };
