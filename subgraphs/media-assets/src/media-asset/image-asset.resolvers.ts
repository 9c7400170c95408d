import type { Resolvers } from '../generated/resolvers.ts';
import { metadataOf } from '../metadata/metadata-of.ts';
import { planRendition, planRenditions } from '../rendition/plan-rendition.ts';
import type { ImageAsset } from './media-asset.entity.ts';
import { referenceTo } from './of-every-kind.ts';

export const imageAssetResolvers: Resolvers = {
  ImageAsset: {
    __resolveReference: (reference, context) =>
      referenceTo('IMAGE')(reference, context) as Promise<ImageAsset | null>,
    focalPoint: ({ focalX: x, focalY: y }) => ({ x, y }),
    metadata: (asset) => metadataOf(asset, 'edited'),
    originalMetadata: (asset) => metadataOf(asset, 'original'),
    rendition: (asset, wanted) => planRendition(asset, wanted),
    renditions: (asset, wanted) => planRenditions(asset, wanted),
  },
};
