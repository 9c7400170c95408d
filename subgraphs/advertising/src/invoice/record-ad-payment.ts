import { optionalText, requireDate, requireFound, requireMinor } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordAdPaymentInput } from '../generated/resolvers.ts';
import type { AdInvoice } from './invoice.entity.ts';

/** Writes down what was received for an invoice; the database takes no fen more than its total. */
export const recordAdPayment = async (tx: Transaction, input: RecordAdPaymentInput): Promise<AdInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const { id: invoiceId } = requireFound(await tx.invoices.load(input.invoiceId), 'input', 'invoiceId');
  await tx.paymentRepository.insert({
    id: uuidv7(),
    organisationId,
    invoiceId,
    amountMinor: requireMinor(input.amountMinor, { least: 1n }, 'input', 'amountMinor'),
    receivedOn: requireDate(input.receivedOn, 'input', 'receivedOn'),
    method: input.method,
    reference: optionalText(input.reference, 100, 'input', 'reference'),
  });
  return tx.invoiceRepository.findOneByOrFail({ id: invoiceId });
};
