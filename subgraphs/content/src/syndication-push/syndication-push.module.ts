import { type Module, userError } from '@media-graph/subgraph';
import {
  SyndicationEndpointEntity,
  SyndicationPushAttemptEntity,
  SyndicationPushEntity,
} from './syndication-push.entity.ts';
import { syndicationPushResolvers } from './syndication-push.resolvers.ts';

/** What partners are given, sent to their addresses. */
export const syndicationPush: Module = {
  resolvers: [syndicationPushResolvers],
  entities: [SyndicationEndpointEntity, SyndicationPushEntity, SyndicationPushAttemptEntity],
  constraintErrors: {
    syndication_endpoints_one_each: userError(
      ...(['DUPLICATE', 'The subscription has an address: change it', 'input', 'subscriptionId'] as const),
    ),
  },
};
