import { mutationOf } from '@media-graph/subgraph';
import { forWitnesses, requireRestorer } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileMutation } from '../media-file/file-mutation.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';
import { deleteMediaAsset } from './delete-media-asset.ts';
import { eraseMediaAsset } from './erase-media-asset.ts';
import { restoreMediaAsset } from './restore-media-asset.ts';

export const mediaRemovalResolvers: Resolvers = {
  Query: {
    deletedMediaFiles: (_, page, { mediaRemovalRepository, viewer }) => {
      requireRestorer(viewer);
      return mediaRemovalRepository.page(page);
    },
    deletedMediaAssets: (_, page, { mediaRemovalRepository, viewer }) => {
      requireRestorer(viewer);
      return mediaRemovalRepository.pictures(page);
    },
  },
  Mutation: {
    deleteMediaAsset: fileMutation(deleteMediaAsset),
    restoreMediaAsset: fileMutation(restoreMediaAsset),
    eraseMediaAsset: mutationOf(eraseMediaAsset),
  },
  ...ofEveryKind({
    deletionReason: forWitnesses(({ deletionReason }) => deletionReason),
  }),
};
