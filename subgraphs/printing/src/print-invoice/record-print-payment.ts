import {
  optionalText,
  requireDate,
  requireFound,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordPrintPaymentInput } from '../generated/resolvers.ts';
import type { PrintInvoice } from './print-invoice.entity.ts';

/** Writes down what was received for an invoice; the database takes no fen more than is outstanding. */
export const recordPrintPayment = async (
  tx: Transaction,
  input: RecordPrintPaymentInput,
): Promise<PrintInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const { id: invoiceId } = requireFound(await tx.printInvoices.load(input.invoiceId), 'input', 'invoiceId');
  await tx.printPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId, invoiceId, kind: 'PAYMENT', method: input.method },
    amountMinor: requireMinor(input.amountMinor, { least: 1n }, 'input', 'amountMinor'),
    receivedOn: requireDate(input.receivedOn ?? todayInShanghai(), 'input', 'receivedOn'),
    reference: optionalText(input.reference, 100, 'input', 'reference'),
    reason: null,
  });
  return tx.printInvoiceRepository.findOneByOrFail({ id: invoiceId });
};
