import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { accrue } from '../accrual/accrue.ts';
import type { Transaction } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
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
  const issuedOn = todayInShanghai();
  const days = await settingOn(tx, row.organisationId, 'RENEWAL_PAYMENT', issuedOn);
  await tx.paperInvoiceRepository.insert({
    ...{ id: uuidv7(), organisationId: row.organisationId, subscriptionId: row.id, fapiaoNumber: null },
    ...{ issuedOn, dueOn: addDays(issuedOn, days), totalMinor },
    vatPercent: await settingOn(tx, row.organisationId, 'VAT', issuedOn),
  });
};
