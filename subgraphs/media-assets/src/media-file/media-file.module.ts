import { type Module, userError } from '@media-graph/subgraph';
import { mediaFileResolvers, otherKindsResolvers } from './media-file.resolvers.ts';

/** Files of every kind, and what only those have that are no pictures. */
export const mediaFile: Module = {
  resolvers: [mediaFileResolvers, otherKindsResolvers],
  constraintErrors: {
    media_assets_poster_is_picture: userError(
      'INVALID_INPUT',
      'A poster is a picture, for what is none',
      ...['input', 'posterId'],
    ),
  },
};
