import { type Module, userError } from '@media-graph/subgraph';
import {
  DeliveryPlacementEntity,
  PaperSubscriptionEntity,
  PaperSubscriptionEntryEntity,
  PaperSubscriptionPauseEntity,
} from './paper-subscription.entity.ts';
import { paperSubscriptionResolvers } from './paper-subscription.resolvers.ts';

export const paperSubscription: Module = {
  resolvers: [paperSubscriptionResolvers],
  entities: [
    PaperSubscriptionEntity,
    DeliveryPlacementEntity,
    PaperSubscriptionPauseEntity,
    PaperSubscriptionEntryEntity,
  ],
  constraintErrors: {
    subscriptions_status_step: userError(
      'ILLEGAL_TRANSITION',
      'The subscription is not in a status from which this step leads',
    ),
    subscriptions_reference_unique: userError(
      'DUPLICATE',
      'There is a subscription with this reference',
      ...['input', 'reference'],
    ),
    subscriptions_term: userError('INVALID_INPUT', 'A term lasts ten years at most'),
    placements_no_overlap: userError('CONFLICT_OVERLAP', 'There is another place for one of these days'),
    pauses_no_overlap: userError('CONFLICT_OVERLAP', 'There is a pause after this day'),
    subscription_entries_one_credit: userError('DUPLICATE', 'This complaint was credited already'),
  },
};
