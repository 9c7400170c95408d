import {
  optionalText,
  requireDate,
  requireFound,
  requireMinor,
  requireTextBetween,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordPrintRefundInput } from '../generated/resolvers.ts';
import type { PrintInvoice } from './print-invoice.entity.ts';

/** Writes down what goes back to the customer; the database gives back no fen more than was paid too much. */
export const recordPrintRefund = async (
  tx: Transaction,
  input: RecordPrintRefundInput,
): Promise<PrintInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const { id: invoiceId } = requireFound(await tx.printInvoices.load(input.invoiceId), 'input', 'invoiceId');
  await tx.printPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId, invoiceId, kind: 'REFUND', method: input.method },
    amountMinor: -requireMinor(input.amountMinor, { least: 1n }, 'input', 'amountMinor'),
    receivedOn: requireDate(input.refundedOn ?? todayInShanghai(), 'input', 'refundedOn'),
    reference: optionalText(input.reference, 100, 'input', 'reference'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.printInvoiceRepository.findOneByOrFail({ id: invoiceId });
};
