import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { editMediaAssetMetadata } from './edit-media-asset-metadata.ts';
import { editMediaAssets } from './edit-media-assets.ts';
import { linkMediaAssetToEvent } from './link-media-asset-to-event.ts';
import { ofEveryKind, typeOfKind } from './of-every-kind.ts';
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
    __resolveType: ({ kind }) => typeOfKind[kind],
    __resolveReference: ({ id }, { mediaAssets }) => mediaAssets.load(id),
  },
  ...ofEveryKind({
    rightsOwner: ({ ownerId }) => ({ id: ownerId }),
    creator: ({ personId }) => (personId ? { id: personId } : null),
    event: ({ eventId }) => (eventId ? { id: eventId } : null),
    releaseBlockers,
  }),
};
