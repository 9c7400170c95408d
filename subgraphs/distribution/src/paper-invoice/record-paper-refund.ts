import {
  optionalText,
  requireDate,
  requireMinor,
  requireTextBetween,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RecordPaperRefundInput } from '../generated/resolvers.ts';
import { invoiceNow, lockOwnInvoice } from './own-invoice.ts';
import type { PaperInvoice } from './paper-invoice.entity.ts';

/** Writes down what goes back to an office; the database gives back no fen more than was paid too much. */
export const recordPaperRefund = async (
  tx: Transaction,
  input: RecordPaperRefundInput,
): Promise<PaperInvoice> => {
  const invoice = await lockOwnInvoice(tx, input.invoiceId);
  await tx.paperPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId: invoice.organisationId, invoiceId: invoice.id },
    ...{ kind: 'REFUND', method: input.method },
    amountMinor: -requireMinor(input.amountMinor, { least: 1n }, 'input', 'amountMinor'),
    receivedOn: requireDate(input.refundedOn ?? todayInShanghai(), 'input', 'refundedOn'),
    reference: optionalText(input.reference, 100, 'input', 'reference'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return invoiceNow(tx, invoice);
};
