import { cny, readDateRange, refused, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RefundPaperSubscriptionInput } from '../generated/resolvers.ts';
import { refundable } from './delivered-days.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { requireStatus } from './require-status.ts';
import { writeEntry } from './write-entry.ts';

/** Gives back the price of the days that were not delivered, once. */
export const refundPaperSubscription = async (
  tx: Transaction,
  input: RefundPaperSubscriptionInput,
): Promise<{ subscription: PaperSubscription; refund: ReturnType<typeof cny> }> => {
  const { row } = await lockSubscription(tx, input);
  requireStatus(row, 'STOPPED');
  if (row.refundedMinor > 0n)
    throw refused('DUPLICATE', 'This subscription was refunded already', 'input', 'id');
  const pauses = await tx.pausesOfSubscriptions.load(row.id);
  const days = pauses.map(({ during }) => readDateRange(during));
  const amountMinor = refundable(row, days, row.stoppedOn!);
  if (amountMinor === 0n) throw refused('ILLEGAL_TRANSITION', 'Nothing is left to give back', 'input', 'id');
  await writeEntry(tx, row, { kind: 'REFUND', effectiveOn: todayInShanghai(), amountMinor: -amountMinor });
  const subscription = await revise(tx.subscriptionRepository, row, { refundedMinor: amountMinor });
  return { subscription, refund: cny(amountMinor) };
};
