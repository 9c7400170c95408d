import {
  optionalText,
  requireDate,
  requireFound,
  requireMinor,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordAdRefundInput } from '../generated/resolvers.ts';
import type { AdInvoice } from './invoice.entity.ts';

/** Writes down what goes back to the customer; the database gives back no fen more than was paid too much. */
export const recordAdRefund = async (tx: Transaction, input: RecordAdRefundInput): Promise<AdInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const { id: invoiceId } = requireFound(await tx.invoices.load(input.invoiceId), 'input', 'invoiceId');
  await tx.paymentRepository.insert({
    id: uuidv7(),
    organisationId,
    invoiceId,
    kind: 'REFUND',
    amountMinor: -requireMinor(input.amountMinor, { least: 1n }, 'input', 'amountMinor'),
    receivedOn: requireDate(input.refundedOn ?? todayInShanghai(), 'input', 'refundedOn'),
    method: input.method,
    reference: optionalText(input.reference, 100, 'input', 'reference'),
    reason: requireText(input.reason, 500, 'input', 'reason'),
  });
  return tx.invoiceRepository.findOneByOrFail({ id: invoiceId });
};
