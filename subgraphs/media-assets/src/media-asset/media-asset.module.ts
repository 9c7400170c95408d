import type { Module } from '@media-graph/subgraph';
import { imageAssetResolvers } from './image-asset.resolvers.ts';
import { MediaAssetEntity } from './media-asset.entity.ts';
import { mediaAssetResolvers } from './media-asset.resolvers.ts';

export const mediaAsset: Module = {
  resolvers: [mediaAssetResolvers, imageAssetResolvers],
  entities: [MediaAssetEntity],
};
