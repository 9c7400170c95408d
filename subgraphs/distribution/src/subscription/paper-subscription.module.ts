import { type Module, userError } from '@media-graph/subgraph';
import {
  DeliveryPlacementEntity,
  PaperSubscriptionEntity,
  PaperSubscriptionEntryEntity,
  PaperSubscriptionPauseEntity,
  PaperSubscriptionTermEntity,
} from './paper-subscription.entity.ts';
import { paperSubscriptionResolvers } from './paper-subscription.resolvers.ts';

export const paperSubscription: Module = {
  resolvers: [paperSubscriptionResolvers],
  entities: [
    PaperSubscriptionEntity,
    PaperSubscriptionTermEntity,
    DeliveryPlacementEntity,
    PaperSubscriptionPauseEntity,
    PaperSubscriptionEntryEntity,
  ],
  constraintErrors: {
    subscriptions_reference_unique: userError(
      'DUPLICATE',
      'There is a subscription with this reference',
      ...['input', 'reference'],
    ),
    subscription_terms_number_unique: userError(
      'VERSION_CONFLICT',
      'Somebody else renewed it first: read it again',
    ),
    placements_no_overlap: userError('CONFLICT_OVERLAP', 'There is another place for one of these days'),
    pauses_no_overlap: userError('CONFLICT_OVERLAP', 'There is another pause on one of these days'),
  },
};
