import { type Module, userError } from '@media-graph/subgraph';
import { ChannelEntity } from './channel.entity.ts';
import { channelResolvers } from './channel.resolvers.ts';

export const channel: Module = {
  resolvers: [channelResolvers],
  entities: [ChannelEntity],
  constraintErrors: {
    channels_slug_unique: userError('DUPLICATE', 'Another channel has this short name', 'input', 'slug'),
  },
};
