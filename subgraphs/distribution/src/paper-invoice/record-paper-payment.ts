import { optionalText, requireDate, requireMinor, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RecordPaperPaymentInput } from '../generated/resolvers.ts';
import { invoiceNow, lockOwnInvoice } from './own-invoice.ts';
import type { PaperInvoice } from './paper-invoice.entity.ts';

/** Writes down what was received for an invoice; the database takes no fen more than is outstanding. */
export const recordPaperPayment = async (
  tx: Transaction,
  input: RecordPaperPaymentInput,
): Promise<PaperInvoice> => {
  const invoice = await lockOwnInvoice(tx, input.invoiceId);
  await tx.paperPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId: invoice.organisationId, invoiceId: invoice.id },
    ...{ kind: 'PAYMENT', method: input.method, reason: null },
    amountMinor: requireMinor(input.amountMinor, { least: 1n }, 'input', 'amountMinor'),
    receivedOn: requireDate(input.receivedOn ?? todayInShanghai(), 'input', 'receivedOn'),
    reference: optionalText(input.reference, 100, 'input', 'reference'),
  });
  return invoiceNow(tx, invoice);
};
