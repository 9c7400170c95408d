import { type Module, userError } from '@media-graph/subgraph';
import { MediaCropEntity } from './media-crop.entity.ts';
import { mediaCropResolvers } from './media-crop.resolvers.ts';

export const mediaCrop: Module = {
  resolvers: [mediaCropResolvers],
  entities: [MediaCropEntity],
  constraintErrors: {
    media_crops_one_of_a_name: userError('DUPLICATE', 'The picture has a crop of that name', 'input', 'name'),
    media_crops_within_picture: userError('INVALID_INPUT', 'A crop lies within its picture', 'input'),
  },
};
