import { requireDate, requireFound, requireTextBetween, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReversePaperPaymentInput } from '../generated/resolvers.ts';
import { invoiceNow } from './own-invoice.ts';
import type { PaperInvoice } from './paper-invoice.entity.ts';

/** Takes back an entry that was wrong or did not hold, by one of the same amount the other way; once, says the database. */
export const reversePaperPayment = async (
  tx: Transaction,
  input: ReversePaperPaymentInput,
): Promise<PaperInvoice> => {
  ownCompany(tx.viewer);
  const payment = requireFound(await tx.paperPayments.load(input.paymentId), 'input', 'paymentId');
  const { id: reversesId, invoiceId, organisationId, amountMinor, method, reference } = payment;
  await tx.paperPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId, invoiceId, kind: 'REVERSAL', method, reference, reversesId },
    amountMinor: -amountMinor,
    receivedOn: requireDate(input.reversedOn ?? todayInShanghai(), 'input', 'reversedOn'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return invoiceNow(tx, { id: invoiceId });
};
