import { type Module, userError } from '@media-graph/subgraph';
import { mediaRemovalResolvers } from './media-removal.resolvers.ts';

const deleted = userError('ILLEGAL_TRANSITION', 'It, or one of its pictures, was deleted', 'input');

export const mediaRemoval: Module = {
  resolvers: [mediaRemovalResolvers],
  constraintErrors: {
    media_assets_deleted_unused: userError(
      'ILLEGAL_TRANSITION',
      'It is in use: take its uses back first',
      'input',
      'id',
    ),
    media_assets_deleted_unlicensed: userError(
      'ILLEGAL_TRANSITION',
      'It is licensed to somebody',
      'input',
      'id',
    ),
    media_assets_file_of_owner_unique: userError(
      'DUPLICATE',
      'Its owner has that file as another asset',
      'input',
      'id',
    ),
    media_usages_of_standing: deleted,
    picture_licences_of_standing: deleted,
  },
};
