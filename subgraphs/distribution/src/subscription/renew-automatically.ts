import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { accrue } from '../accrual/accrue.ts';
import type { Transaction } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import { readBill } from '../paper-invoice/read-bill.ts';
import { hasBegunLast } from './account.ts';
import { addTerm } from './add-term.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { DueRenewal } from './paper-subscription.entity.ts';
import { readSale } from './read-sale.ts';

/** Sells one the next term at the price of today, and bills it, unless another process does. What it costs is owed. */
export const renewAutomatically = async (
  tx: Transaction,
  { id, ratePlanId }: DueRenewal,
  until: string,
): Promise<void> => {
  const due = await tx.subscriptionRepository.lockToRenew(id, until);
  if (!due) return;
  const locked = await lockSubscription(tx, due);
  if (!hasBegunLast(locked.papers, addDays(todayInShanghai(), 1))) return;
  const terms = await readSale(tx, due, { ratePlanId });
  const row = await addTerm(tx, locked, terms, { restartsOn: null, isAutomatic: true });
  await accrue(tx, [row]);
  // An invoice that was not credited when its term was withdrawn stands for this one.
  const { unbilledMinor } = (await tx.unbilledOfSubscriptions.load(row.id))!;
  const isPartBilled = unbilledMinor < terms.priceMinor;
  const totalMinor = isPartBilled ? unbilledMinor : terms.priceMinor;
  if (totalMinor <= 0n) return;
  const paymentDays = await settingOn(tx, row.organisationId, 'RENEWAL_PAYMENT', todayInShanghai());
  const bill = await readBill(tx, row.organisationId, { paymentDays }, totalMinor);
  await tx.paperInvoiceRepository.insert({ ...bill, subscriptionId: row.id });
};
