import { refused, revise, writeDateRange } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetTemporaryDeliveryAddressInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { placeCopies } from './place-copies.ts';
import { requireComingDay } from './require-coming-day.ts';
import { requirePlace } from './require-place.ts';
import { servedUntil } from './served-until.ts';
import { writeEntry } from './write-entry.ts';

/** Brings the papers to another place for some days. */
export const setTemporaryDeliveryAddress = async (
  tx: Transaction,
  input: SetTemporaryDeliveryAddressInput,
): Promise<PaperSubscription> => {
  const { row } = await lockSubscription(tx, input, 'ACTIVE', 'PAUSED', 'GRACE');
  const from = await requireComingDay(tx, row, input.startsOn, servedUntil(row), 'input', 'startsOn');
  const until = await requireComingDay(tx, row, input.endsOn, servedUntil(row), 'input', 'endsOn');
  if (until < from) throw refused('INVALID_INPUT', 'The last day is not before the first', 'input', 'endsOn');
  const place = await requirePlace(tx, input.place, row.subscriberId);
  await placeCopies(tx, row, { kind: 'TEMPORARY', ...place, during: writeDateRange({ from, until }) });
  await writeEntry(tx, row, { kind: 'TEMPORARY_ADDRESS', effectiveOn: from });
  return revise(tx.subscriptionRepository, row, {});
};
