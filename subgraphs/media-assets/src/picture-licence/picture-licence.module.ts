import { type Module, userError } from '@media-graph/subgraph';
import { PictureLicenceEntity, PictureLicenceLineEntity } from './picture-licence.entity.ts';
import { pictureLicenceResolvers } from './picture-licence.resolvers.ts';

export const pictureLicence: Module = {
  resolvers: [pictureLicenceResolvers],
  entities: [PictureLicenceEntity, PictureLicenceLineEntity],
  constraintErrors: {
    picture_licences_number_unique: userError('DUPLICATE', 'There is one of that number', 'input', 'number'),
    picture_licences_exclusive: userError(
      'CONFLICT_OVERLAP',
      'One of the pictures is licensed exclusively on one of these days, in one of these places',
    ),
  },
};
