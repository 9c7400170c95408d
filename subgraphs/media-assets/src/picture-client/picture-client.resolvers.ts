import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { amendPictureClient } from './amend-picture-client.ts';
import { registerPictureClient } from './register-picture-client.ts';

export const pictureClientResolvers: Resolvers = {
  Query: {
    pictureClients: (_, { isRetired, ...page }, { pictureClientRepository }) =>
      pictureClientRepository.page(isRetired, page),
  },
  Mutation: {
    registerPictureClient: mutation('client', registerPictureClient),
    amendPictureClient: mutation('client', amendPictureClient),
  },
  PictureClient: {
    registered: ({ registeredId }) => (registeredId === null ? null : { id: registeredId }),
    licences: ({ id }, page, { licencesOfClients }) => licencesOfClients.load(id, page),
  },
};
