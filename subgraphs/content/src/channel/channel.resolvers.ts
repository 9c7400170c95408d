import type { Resolvers } from '../generated/resolvers.ts';

export const channelResolvers: Resolvers = {
  Query: {
    channels: (_, __, { channelRepository }) => channelRepository.inOrder(),
    channel: (_, { id }, { channels }) => channels.load(id),
  },
  Channel: {
    __resolveReference: ({ id }, { channels }) => channels.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
};
