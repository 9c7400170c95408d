import { type Module, userError } from '@media-graph/subgraph';
import { NewspaperEntity } from './newspaper.entity.ts';
import { newspaperResolvers } from './newspaper.resolvers.ts';

export const newspaper: Module = {
  resolvers: [newspaperResolvers],
  entities: [NewspaperEntity],
  constraintErrors: {
    newspapers_serial_number_unique: userError(
      'DUPLICATE',
      'Another newspaper has this number',
      'input',
      'serialNumber',
    ),
  },
};
