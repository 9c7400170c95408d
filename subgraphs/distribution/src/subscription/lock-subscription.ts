import { type DateRange, readDateRange, refused, todayInShanghai } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Papers } from './account.ts';
import type {
  PaperSubscription,
  PaperSubscriptionPause,
  PaperSubscriptionTerm,
} from './paper-subscription.entity.ts';
import { papersOf } from './papers-of.ts';
import { type PaperSubscriptionStatus, statusOn } from './status-on.ts';

/** A subscription that was locked for a change, with all that its papers and its money depend on. */
export type LockedSubscription = {
  readonly row: PaperSubscription;
  readonly papers: Papers<PaperSubscriptionTerm>;
  readonly pauses: readonly (DateRange & Pick<PaperSubscriptionPause, 'id'>)[];
  /** Today. */
  readonly status: PaperSubscriptionStatus;
};

/**
 * Locks a subscription of the viewer's company for a change.
 *
 * @throws ILLEGAL_TRANSITION where it stands today in none of the statuses, if any are named
 */
export const lockSubscription = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
  ...statuses: readonly PaperSubscriptionStatus[]
): Promise<LockedSubscription> => {
  const row = await lockOwn(tx.viewer, tx.subscriptionRepository, input);
  const stored = await tx.pausesOfSubscriptions.load(row.id);
  const status = statusOn(row, stored, todayInShanghai());
  if (statuses.length > 0 && !statuses.includes(status))
    throw refused('ILLEGAL_TRANSITION', `The subscription is ${status}`, 'input', 'id');
  const pauses = stored.map(({ id, during }) => ({ id, ...readDateRange(during) }));
  return { row, status, pauses, papers: await papersOf(tx, row) };
};
