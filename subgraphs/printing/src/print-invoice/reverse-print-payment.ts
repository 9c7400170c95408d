import { requireDate, requireFound, requireTextBetween, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReversePrintPaymentInput } from '../generated/resolvers.ts';
import type { PrintInvoice } from './print-invoice.entity.ts';

/** Takes back an entry that was wrong or did not hold, by one of the same amount the other way; once, says the database. */
export const reversePrintPayment = async (
  tx: Transaction,
  input: ReversePrintPaymentInput,
): Promise<PrintInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const payment = requireFound(await tx.printPayments.load(input.paymentId), 'input', 'paymentId');
  const { id: reversesId, invoiceId, amountMinor, method, reference } = payment;
  await tx.printPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId, invoiceId, kind: 'REVERSAL', method, reference, reversesId },
    amountMinor: -amountMinor,
    receivedOn: requireDate(input.reversedOn ?? todayInShanghai(), 'input', 'reversedOn'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.printInvoiceRepository.findOneByOrFail({ id: invoiceId });
};
