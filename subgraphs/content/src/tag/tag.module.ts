import { type Module, userError } from '@media-graph/subgraph';
import { TagEntity } from './tag.entity.ts';
import { tagResolvers } from './tag.resolvers.ts';

export const tag: Module = {
  resolvers: [tagResolvers],
  entities: [TagEntity],
  constraintErrors: {
    tags_slug_unique: userError('DUPLICATE', 'Another tag has this short name', 'input', 'slug'),
  },
};
