import { refused } from '@media-graph/subgraph';
import { isImage, type MediaAsset, type MediaFile } from './media-asset.entity.ts';

/** @throws INVALID_INPUT for an asset that is no picture */
export const requireImage = (asset: MediaFile, ...field: string[]): MediaAsset => {
  if (!isImage(asset)) throw refused('INVALID_INPUT', 'This takes a picture', ...field);
  return asset;
};
