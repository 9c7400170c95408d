import {
  requireDate,
  requireFound,
  requireId,
  requireTextBetween,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReverseTourCommissionPaymentInput } from '../generated/resolvers.ts';
import type { TourCommission } from './tour-agent.entity.ts';

/** Takes back a payment that was none, or came back, by another entry; once, says the database. */
export const reverseTourCommissionPayment = async (
  tx: Transaction,
  input: ReverseTourCommissionPaymentInput,
): Promise<TourCommission> => {
  ownCompany(tx.viewer);
  const paymentId = requireId(input.paymentId, 'input', 'paymentId');
  const payment = requireFound(await tx.commissionPayments.load(paymentId), 'input', 'paymentId');
  const { id: reversesId, organisationId, bookingId, amountMinor, reference } = payment;
  await tx.commissionPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId, bookingId, amountMinor: -amountMinor, reference, reversesId },
    paidOn: requireDate(input.reversedOn ?? todayInShanghai(), 'input', 'reversedOn'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.commissionRepository.findOneByOrFail({ id: bookingId });
};
