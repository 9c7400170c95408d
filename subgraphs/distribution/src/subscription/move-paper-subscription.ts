import { revise, writeDateRange } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MovePaperSubscriptionInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { placeCopies } from './place-copies.ts';
import { requireComingDay } from './require-coming-day.ts';
import { requirePlace } from './require-place.ts';
import { servedUntil } from './served-until.ts';
import { writeEntry } from './write-entry.ts';

/** Brings the papers to another place from a day on. */
export const movePaperSubscription = async (
  tx: Transaction,
  input: MovePaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const { row } = await lockSubscription(tx, input, 'ACTIVE', 'PAUSED', 'GRACE');
  const from = await requireComingDay(tx, row, input.on, servedUntil(row), 'input', 'on');
  const place = await requirePlace(tx, input.place, row.subscriberId);
  await tx.placementRepository.endRegular(row.id, from);
  await placeCopies(tx, row, { kind: 'REGULAR', ...place, during: writeDateRange({ from, until: null }) });
  await writeEntry(tx, row, { kind: 'MOVE', effectiveOn: from });
  return revise(tx.subscriptionRepository, row, {});
};
