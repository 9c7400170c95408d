import { type Module, mutationOf, userError } from '@media-graph/subgraph';
import { forTracers } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { FormerMediaFileEntity } from './former-media-file.entity.ts';
import { replaceMediaAssetFile } from './replace-media-asset-file.ts';
import { restoreMediaAssetFile } from './restore-media-asset-file.ts';

const resolvers: Resolvers = {
  Mutation: {
    replaceMediaAssetFile: mutationOf(replaceMediaAssetFile),
    restoreMediaAssetFile: mutationOf(restoreMediaAssetFile),
  },
  ImageAsset: {
    formerFiles: forTracers(({ id }, _, { formerFilesOfAssets }) => formerFilesOfAssets.load(id)),
  },
  FormerMediaFile: {
    href: ({ assetId, id }) => `/assets/${assetId}/former/${id}`,
  },
};

export const formerMediaFile: Module = {
  resolvers: [resolvers],
  entities: [FormerMediaFileEntity],
  constraintErrors: {
    media_assets_file_unlicensed: userError(
      'RIGHTS_BLOCKED',
      'A licence that holds, or will, is of the picture as it is',
      ...['input', 'id'],
    ),
    media_assets_file_holds_crops: userError(
      'ILLEGAL_TRANSITION',
      'One of its crops does not lie within the new file: change or remove it first',
      ...['input', 'id'],
    ),
  },
};
