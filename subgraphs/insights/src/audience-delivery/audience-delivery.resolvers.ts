import { mutation } from '@media-graph/subgraph';
import { forInstitute } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordAudience } from './record-audience.ts';
import { withdrawAudience } from './withdraw-audience.ts';

export const audienceDeliveryResolvers: Resolvers = {
  Query: {
    audienceDeliveries: forInstitute((_, asked, { audienceDeliveryRepository }) =>
      audienceDeliveryRepository.page(asked),
    ),
  },
  Mutation: {
    recordAudience: mutation('audienceDelivery', recordAudience),
    withdrawAudience: mutation('audienceDelivery', withdrawAudience),
  },
  AudienceDelivery: {
    startsOn: ({ firstDay }) => firstDay,
    endsOn: ({ lastDay }) => lastDay,
  },
};
