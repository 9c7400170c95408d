import { mutation, mutationOf } from '@media-graph/subgraph';
import { forWitnesses, requireRestorer } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ofEveryKind } from '../media-asset/of-every-kind.ts';
import { deleteMediaAsset } from './delete-media-asset.ts';
import { eraseMediaAsset } from './erase-media-asset.ts';
import { restoreMediaAsset } from './restore-media-asset.ts';

export const mediaRemovalResolvers: Resolvers = {
  Query: {
    deletedMediaAssets: (_, page, { mediaRemovalRepository, viewer }) => {
      requireRestorer(viewer);
      return mediaRemovalRepository.page(page);
    },
  },
  Mutation: {
    deleteMediaAsset: mutation('asset', deleteMediaAsset),
    restoreMediaAsset: mutation('asset', restoreMediaAsset),
    eraseMediaAsset: mutationOf(eraseMediaAsset),
  },
  ...ofEveryKind({
    deletionReason: forWitnesses(({ deletionReason }) => deletionReason),
  }),
};
