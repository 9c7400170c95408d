import type { Resolvers } from '../generated/resolvers.ts';
import { shownMetadata } from '../metadata/shown-metadata.ts';
import { planRendition, planRenditions } from '../rendition/plan-rendition.ts';
import { releaseBlockers } from './release-blockers.ts';

export const mediaAsset: Resolvers = {
  Query: {
    mediaAsset: (_, { id }, { mediaAssets }) => mediaAssets.load(id),
    mediaAssets: (_, { first, after, ...filter }, { mediaAssetRepository }) =>
      mediaAssetRepository.page(filter, { first, after }),
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
    metadata: (asset, _, { viewer }) => shownMetadata(viewer, asset, 'edited'),
    originalMetadata: (asset, _, { viewer }) => shownMetadata(viewer, asset, 'original'),
    rendition: (asset, wanted) => planRendition(asset, wanted),
    renditions: (asset, wanted) => planRenditions(asset, wanted),
  },
};
