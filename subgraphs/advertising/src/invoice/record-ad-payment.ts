import {
  isId,
  optionalText,
  refused,
  requireDate,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordAdPaymentInput } from '../generated/resolvers.ts';
import type { AdInvoice } from './invoice.entity.ts';

/** Writes down what was received for an invoice; the database takes no fen more than its total. */
export const recordAdPayment = async (tx: Transaction, input: RecordAdPaymentInput): Promise<AdInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const { invoiceId, method } = input;
  const receivedOn = requireDate(input.receivedOn, 'input', 'receivedOn');
  if (!isId(invoiceId)) throw refused('NOT_FOUND', 'There is no such invoice', 'input', 'invoiceId');
  if (receivedOn > todayInShanghai())
    throw refused('INVALID_INPUT', 'Not in the future', 'input', 'receivedOn');
  await tx.paymentRepository.insert({
    id: uuidv7(),
    organisationId,
    invoiceId,
    amountMinor: requireMinor(input.amountMinor, { least: 1n }, 'input', 'amountMinor'),
    receivedOn,
    method,
    reference: optionalText(input.reference, 100, 'input', 'reference'),
  });
  return tx.invoiceRepository.findOneByOrFail({ id: invoiceId });
};
