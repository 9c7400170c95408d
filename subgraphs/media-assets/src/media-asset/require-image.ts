import { refused } from '@media-graph/subgraph';
import { type ImageAsset, isImage, type MediaAsset } from './media-asset.entity.ts';

/** @throws INVALID_INPUT for an asset that is no picture */
export const requireImage = (asset: MediaAsset, ...field: string[]): ImageAsset => {
  if (!isImage(asset)) throw refused('INVALID_INPUT', 'This takes a picture', ...field);
  return asset;
};
