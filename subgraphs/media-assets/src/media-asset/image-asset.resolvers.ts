import { forColleagues } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { metadataOf } from '../metadata/metadata-of.ts';
import { planChosenSize, planRendition, planRenditions } from '../rendition/plan-rendition.ts';

export const imageAssetResolvers: Resolvers = {
  ImageAsset: {
    __resolveReference: ({ id }, { mediaAssets }) => mediaAssets.load(id),
    focalPoint: ({ focalX: x, focalY: y }) => ({ x, y }),
    metadata: (asset) => metadataOf(asset, 'edited'),
    originalMetadata: (asset) => metadataOf(asset, 'original'),
    rendition: (asset, wanted) => planRendition(asset, wanted),
    renditions: (asset, wanted) => planRenditions(asset, wanted),
    chosenRendition: forColleagues((asset, wanted, { rightsKey }) =>
      planChosenSize(asset, wanted, rightsKey),
    ),
  },
};
