import { mutation, mutationOf } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeChannel } from './change-channel.ts';
import { createChannel } from './create-channel.ts';
import { orderChannels } from './order-channels.ts';
import { reinstateChannel } from './reinstate-channel.ts';
import { retireChannel } from './retire-channel.ts';

export const channelResolvers: Resolvers = {
  Query: {
    channels: (_, { isRetired, text }, { channelRepository }) => channelRepository.inOrder(isRetired, text),
    channel: (_, { id }, { channels }) => channels.load(id),
    channelBySlug: (_, { slug }, { channelRepository }) => channelRepository.bySlug(slug),
  },
  Mutation: {
    createChannel: mutation('channel', createChannel),
    changeChannel: mutation('channel', changeChannel),
    orderChannels: mutationOf(orderChannels),
    retireChannel: mutation('channel', retireChannel),
    reinstateChannel: mutation('channel', reinstateChannel),
  },
  Channel: {
    __resolveReference: ({ id }, { channels }) => channels.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
};
