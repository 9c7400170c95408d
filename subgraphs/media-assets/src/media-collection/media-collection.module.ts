import { type Module, userError } from '@media-graph/subgraph';
import { MediaCollectionEntity } from './media-collection.entity.ts';
import { mediaCollectionResolvers } from './media-collection.resolvers.ts';
import { MediaCollectionItemEntity } from './media-collection-item.entity.ts';

export const mediaCollection: Module = {
  resolvers: [mediaCollectionResolvers],
  entities: [MediaCollectionEntity, MediaCollectionItemEntity],
  constraintErrors: {
    media_collections_one_of_a_name: userError(
      'DUPLICATE',
      'Its owner has one of that name',
      'input',
      'name',
    ),
  },
};
