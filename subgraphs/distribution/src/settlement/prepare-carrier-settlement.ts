import { daysOfMonth, refused, requireFound, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PrepareCarrierSettlementInput } from '../generated/resolvers.ts';
import type { CarrierSettlement } from './carrier-settlement.entity.ts';
import { computePay } from './compute-pay.ts';

/** Computes a carrier's pay for a month that is over. */
export const prepareCarrierSettlement = async (
  tx: Transaction,
  input: PrepareCarrierSettlementInput,
): Promise<CarrierSettlement | null> => {
  const organisationId = ownCompany(tx.viewer);
  const carrier = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
  const [, after] = daysOfMonth(input.month);
  if (after > todayInShanghai())
    throw refused('INVALID_INPUT', 'This takes a month that is over', 'input', 'month');
  const id = uuidv7();
  await tx.settlementRepository.insert({
    id,
    organisationId,
    status: 'PREPARED',
    preparedBy: tx.viewer.subject!,
    ...(await computePay(tx, carrier, input.month)),
  });
  return tx.settlements.load(id);
};
