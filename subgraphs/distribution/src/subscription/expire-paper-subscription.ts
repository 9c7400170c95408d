import { addDays, refused, requireStep, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ExpirePaperSubscriptionInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { paperSubscriptionTransitions } from './paper-subscription-transitions.ts';
import { writeEntry } from './write-entry.ts';

/** Closes a subscription whose last day has passed. */
export const expirePaperSubscription = async (
  tx: Transaction,
  input: ExpirePaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const { row } = await lockSubscription(tx, input);
  const status = requireStep(paperSubscriptionTransitions, row.status, 'EXPIRED', 'input', 'id');
  if (row.endsOn >= todayInShanghai())
    throw refused('ILLEGAL_TRANSITION', `The last day of this subscription is ${row.endsOn}`, 'input', 'id');
  await writeEntry(tx, row, { kind: 'EXPIRE', effectiveOn: addDays(row.endsOn, 1) });
  return revise(tx.subscriptionRepository, row, { status });
};
