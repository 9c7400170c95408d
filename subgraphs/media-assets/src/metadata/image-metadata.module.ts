import type { Module } from '@media-graph/subgraph';
import { imageMetadataResolvers } from './image-metadata.resolvers.ts';

export const imageMetadata: Module = { resolvers: [imageMetadataResolvers] };
