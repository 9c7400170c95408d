import { refused, requireFound } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { InvoicePaperSubscriptionInput } from '../generated/resolvers.ts';
import { invoiceNow } from './own-invoice.ts';
import type { PaperInvoice } from './paper-invoice.entity.ts';
import { readBill } from './read-bill.ts';

/** Invoices what of a subscription is paid later and no invoice that stands has billed, or a part of it. */
export const invoicePaperSubscription = async (
  tx: Transaction,
  input: InvoicePaperSubscriptionInput,
): Promise<PaperInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const found = requireFound(await tx.subscriptions.load(input.subscriptionId), 'input', 'subscriptionId');
  // Two that invoice it wait for each other, and for whoever changes it.
  const { id: subscriptionId, isOnAccount } = (await tx.subscriptionRepository.lock(found.id))!;
  const refuse = (why: string) => refused('ILLEGAL_TRANSITION', why, 'input', 'subscriptionId');
  const { isOwed, unbilledMinor: left } = (await tx.unbilledOfSubscriptions.load(subscriptionId))!;
  if (!isOnAccount && !isOwed) throw refuse('It is paid when it is sold, and not on account');
  if (left <= 0n) throw refuse('All that it comes to is invoiced');
  const bill = await readBill(tx, organisationId, input, left);
  await tx.paperInvoiceRepository.insert({ ...bill, subscriptionId });
  return invoiceNow(tx, bill);
};
