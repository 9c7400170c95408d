import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addAudienceChannel } from './add-audience-channel.ts';
import { changeAudienceChannel } from './change-audience-channel.ts';

export const audienceChannelResolvers: Resolvers = {
  Query: {
    audienceChannels: forAudience('HEADQUARTERS', (_, __, { audienceChannelRepository }) =>
      audienceChannelRepository.all(),
    ),
  },
  Mutation: {
    addAudienceChannel: mutation('audienceChannel', addAudienceChannel),
    changeAudienceChannel: mutation('audienceChannel', changeAudienceChannel),
  },
  AudienceChannel: {
    __resolveReference: ({ id }, { audienceChannels }) => audienceChannels.load(id),
    channel: ({ id }) => ({ id }),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    countedUntil: async ({ id }, _, { countedUntil }) => (await countedUntil.load(id))?.day ?? null,
  },
};
