import { requireDate, requireFound, requireText, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReverseAdPaymentInput } from '../generated/resolvers.ts';
import type { AdInvoice } from './invoice.entity.ts';

/** Takes back an entry that was wrong or did not hold, by one of the same amount the other way; once, says the database. */
export const reverseAdPayment = async (tx: Transaction, input: ReverseAdPaymentInput): Promise<AdInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const payment = requireFound(await tx.payments.load(input.paymentId), 'input', 'paymentId');
  const { id: reversesId, invoiceId, amountMinor, method, reference } = payment;
  await tx.paymentRepository.insert({
    id: uuidv7(),
    organisationId,
    invoiceId,
    kind: 'REVERSAL',
    amountMinor: -amountMinor,
    receivedOn: requireDate(input.reversedOn ?? todayInShanghai(), 'input', 'reversedOn'),
    method,
    reference,
    reversesId,
    reason: requireText(input.reason, 500, 'input', 'reason'),
  });
  return tx.invoiceRepository.findOneByOrFail({ id: invoiceId });
};
