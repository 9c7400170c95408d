import { type Module, userError } from '@media-graph/subgraph';
import { AudienceChannelEntity } from './audience-channel.entity.ts';
import { audienceChannelResolvers } from './audience-channel.resolvers.ts';

export const audienceChannel: Module = {
  resolvers: [audienceChannelResolvers],
  entities: [AudienceChannelEntity],
  constraintErrors: {
    audience_channels_pkey: userError('DUPLICATE', 'This channel is counted already', 'input', 'channelId'),
    audience_channels_own_beacons: userError(
      'INVALID_INPUT',
      'Beacons are for our own apps and sites',
      'input',
      'takesBeacons',
    ),
  },
};
