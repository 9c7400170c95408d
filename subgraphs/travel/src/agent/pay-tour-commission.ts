import {
  optionalText,
  requireDate,
  requireFound,
  requireId,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PayTourCommissionInput } from '../generated/resolvers.ts';
import type { TourCommission } from './tour-agent.entity.ts';

/** Writes down what an agent was paid for a booking; the database pays no fen more than is owed. */
export const payTourCommission = async (
  tx: Transaction,
  input: PayTourCommissionInput,
): Promise<TourCommission> => {
  const organisationId = ownCompany(tx.viewer);
  const id = requireId(input.bookingId, 'input', 'bookingId');
  const { owedMinor } = requireFound(
    await tx.commissionRepository.findOneBy({ id, organisationId }),
    'input',
    'bookingId',
  );
  await tx.commissionPaymentRepository.insert({
    ...{ id: uuidv7(), organisationId, bookingId: id },
    amountMinor: requireMinor(input.amountMinor ?? owedMinor, { least: 1n }, 'input', 'amountMinor'),
    paidOn: requireDate(input.paidOn ?? todayInShanghai(), 'input', 'paidOn'),
    reference: optionalText(input.reference, 100, 'input', 'reference'),
  });
  return tx.commissionRepository.findOneByOrFail({ id });
};
