import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { metadataOf } from '../metadata/metadata-of.ts';
import { planRendition, planRenditions } from '../rendition/plan-rendition.ts';
import { editMediaAssetMetadata } from './edit-media-asset-metadata.ts';
import { editMediaAssets } from './edit-media-assets.ts';
import { linkMediaAssetToEvent } from './link-media-asset-to-event.ts';
import { releaseBlockers } from './release-blockers.ts';
import { releaseMediaAsset } from './release-media-asset.ts';
import { setMediaAssetEmbargo } from './set-media-asset-embargo.ts';
import { setMediaAssetFocalPoint } from './set-media-asset-focal-point.ts';
import { withdrawMediaAsset } from './withdraw-media-asset.ts';

export const mediaAssetResolvers: Resolvers = {
  Query: {
    mediaAsset: (_, { id }, { mediaAssets }) => mediaAssets.load(id),
    mediaAssets: (_, asked, { mediaAssetRepository }) => mediaAssetRepository.page(asked),
  },
  Mutation: {
    editMediaAssetMetadata: mutation('asset', editMediaAssetMetadata),
    editMediaAssets: mutation('assets', editMediaAssets),
    setMediaAssetFocalPoint: mutation('asset', setMediaAssetFocalPoint),
    setMediaAssetEmbargo: mutation('asset', setMediaAssetEmbargo),
    releaseMediaAsset: mutation('asset', releaseMediaAsset),
    withdrawMediaAsset: mutation('asset', withdrawMediaAsset),
    linkMediaAssetToEvent: mutation('asset', linkMediaAssetToEvent),
  },
  MediaAsset: {
    __resolveType: () => 'ImageAsset',
    __resolveReference: ({ id }, { mediaAssets }) => mediaAssets.load(id),
  },
  ImageAsset: {
    __resolveReference: ({ id }, { mediaAssets }) => mediaAssets.load(id),
    rightsOwner: ({ ownerId }) => ({ id: ownerId }),
    creator: ({ personId }) => (personId ? { id: personId } : null),
    event: ({ eventId }) => (eventId ? { id: eventId } : null),
    releaseBlockers,
    focalPoint: ({ focalX: x, focalY: y }) => ({ x, y }),
    metadata: (asset) => metadataOf(asset, 'edited'),
    originalMetadata: (asset) => metadataOf(asset, 'original'),
    rendition: (asset, wanted) => planRendition(asset, wanted),
    renditions: (asset, wanted) => planRenditions(asset, wanted),
  },
};
