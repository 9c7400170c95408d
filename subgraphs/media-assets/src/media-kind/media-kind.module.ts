import { type Module, userError } from '@media-graph/subgraph';
import { mediaKindResolvers } from './media-kind.resolvers.ts';

/** The assets that are no pictures. */
export const mediaKind: Module = {
  resolvers: [mediaKindResolvers],
  constraintErrors: {
    media_assets_poster_is_picture: userError(
      'INVALID_INPUT',
      'A poster is a picture, for what is none',
      ...['input', 'posterId'],
    ),
  },
};
