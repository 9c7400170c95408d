import type { Steps } from '@media-graph/subgraph';
import type { PaperSubscription } from './subscription.entity.ts';

export type SubscriptionStatus = PaperSubscription['status'];
export type SubscriptionStep =
  | 'PAUSE'
  | 'RESUME'
  | 'STOP'
  | 'EXPIRE'
  | 'RENEW'
  | 'MOVE'
  | 'TEMPORARY_ADDRESS'
  | 'REFUND';

/** Where each step leads from each status; what is not here is refused. The trigger on `subscriptions` holds the same. */
export const subscriptionTransitions: Steps<SubscriptionStep, SubscriptionStatus> = {
  PAUSE: { ACTIVE: 'PAUSED' },
  RESUME: { PAUSED: 'ACTIVE' },
  STOP: { ACTIVE: 'STOPPED', PAUSED: 'STOPPED' },
  // One that is paused still has days to come.
  EXPIRE: { ACTIVE: 'EXPIRED' },
  RENEW: { ACTIVE: 'ACTIVE', EXPIRED: 'ACTIVE' },
  MOVE: { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED' },
  TEMPORARY_ADDRESS: { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED' },
  REFUND: { STOPPED: 'STOPPED' },
};
