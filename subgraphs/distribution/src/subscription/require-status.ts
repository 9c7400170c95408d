import { refused } from '@media-graph/subgraph';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import type { PaperSubscriptionStatus } from './paper-subscription-transitions.ts';

/** For a change that the table of steps does not tell from another. @throws ILLEGAL_TRANSITION in any other status */
export const requireStatus = (
  { status }: PaperSubscription,
  ...statuses: readonly PaperSubscriptionStatus[]
): void => {
  if (!statuses.includes(status))
    throw refused('ILLEGAL_TRANSITION', `The subscription is ${status}`, 'input', 'id');
};
