import { readDateRange } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';

/** A subscription that was locked for a change, and its pause that is still open. */
type LockedSubscription = {
  readonly row: PaperSubscription;
  readonly openPause: { readonly id: string; readonly from: string } | null;
};

/** Locks a subscription of the viewer's company for a change. */
export const lockSubscription = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<LockedSubscription> => {
  const row = await lockOwn(tx.viewer, tx.subscriptionRepository, input);
  const pauses = await tx.pausesOfSubscriptions.load(row.id);
  const open = pauses.find(({ during }) => readDateRange(during).until === null);
  return { row, openPause: open ? { id: open.id, from: readDateRange(open.during).from } : null };
};
