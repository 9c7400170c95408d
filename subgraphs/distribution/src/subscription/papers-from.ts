import { readDateRange } from '@media-graph/subgraph';
import type { Papers } from './account.ts';
import type { PaperSubscription, PaperSubscriptionTerm } from './paper-subscription.entity.ts';

type Read = Pick<Papers<PaperSubscriptionTerm>, 'weekdays' | 'terms'> & {
  readonly pauses: readonly { readonly during: string }[];
  /** Issues that were credited or never came out. */
  readonly missed: readonly { readonly issueDate: string }[];
};

/** All that tells which papers a subscription has had and has to come, of what was read about it. */
export const papersFrom = (
  { startsOn, stoppedOn }: Pick<PaperSubscription, 'startsOn' | 'stoppedOn'>,
  { weekdays, terms, pauses, missed }: Read,
): Papers<PaperSubscriptionTerm> => ({
  ...{ startsOn, stoppedOn, weekdays, terms },
  without: [
    ...pauses.map(({ during }) => readDateRange(during)),
    ...missed.map(({ issueDate }) => ({ from: issueDate, until: issueDate })),
  ],
});
