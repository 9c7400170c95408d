import { mutation, mutationOf } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileMutation } from '../media-file/file-mutation.ts';
import { editMediaAssetMetadata } from './edit-media-asset-metadata.ts';
import { editMediaAssets } from './edit-media-assets.ts';
import { linkMediaAssetToEvent } from './link-media-asset-to-event.ts';
import { releaseMediaAsset } from './release-media-asset.ts';
import { setMediaAssetEmbargo } from './set-media-asset-embargo.ts';
import { setMediaAssetFocalPoint } from './set-media-asset-focal-point.ts';
import { withdrawMediaAsset } from './withdraw-media-asset.ts';

export const mediaAssetResolvers: Resolvers = {
  Query: {
    mediaAsset: (_, { id }, { mediaAssets }) => mediaAssets.load(id),
    mediaAssets: (_, asked, { mediaAssetRepository }) => mediaAssetRepository.pictures(asked),
  },
  Mutation: {
    editMediaAssetMetadata: fileMutation(editMediaAssetMetadata),
    editMediaAssets: mutationOf(editMediaAssets),
    setMediaAssetFocalPoint: mutation('asset', setMediaAssetFocalPoint),
    setMediaAssetEmbargo: fileMutation(setMediaAssetEmbargo),
    releaseMediaAsset: fileMutation(releaseMediaAsset),
    withdrawMediaAsset: fileMutation(withdrawMediaAsset),
    linkMediaAssetToEvent: fileMutation(linkMediaAssetToEvent),
  },
  MediaAsset: {
    __resolveType: () => 'ImageAsset',
    __resolveReference: ({ id }, { mediaAssets }) => mediaAssets.load(id),
  },
};
