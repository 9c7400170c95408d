import { type Module, userError } from '@media-graph/subgraph';
import { PictureClientEntity } from './picture-client.entity.ts';
import { pictureClientResolvers } from './picture-client.resolvers.ts';

export const pictureClient: Module = {
  resolvers: [pictureClientResolvers],
  entities: [PictureClientEntity],
  constraintErrors: {
    picture_clients_name_unique: userError('DUPLICATE', 'There is a client of that name', 'input', 'name'),
    picture_clients_registered_once: userError(
      ...(['DUPLICATE', 'That organisation is a client already', 'input', 'registeredId'] as const),
    ),
    picture_clients_retired: userError(
      ...(['ILLEGAL_TRANSITION', 'The client is retired', 'input', 'clientId'] as const),
    ),
  },
};
