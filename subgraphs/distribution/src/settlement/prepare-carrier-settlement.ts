import { daysOfMonth, refused, requireFound, todayInShanghai } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PrepareCarrierSettlementInput } from '../generated/resolvers.ts';
import type { CarrierSettlement } from './carrier-settlement.entity.ts';
import { settleMonth } from './settle-month.ts';

/** Computes a carrier's pay for a month that is over. */
export const prepareCarrierSettlement = async (
  tx: Transaction,
  input: PrepareCarrierSettlementInput,
): Promise<CarrierSettlement | null> => {
  ownCompany(tx.viewer);
  const carrier = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
  const [, after] = daysOfMonth(input.month);
  if (after > todayInShanghai())
    throw refused('INVALID_INPUT', 'This takes a month that is over', 'input', 'month');
  const preparedBy = tx.viewer.subject!;
  return tx.settlements.load(await settleMonth(tx, carrier, { month: input.month, preparedBy }));
};
