import { refused, requireText, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReopenTravelSettlementInput } from '../generated/resolvers.ts';
import type { Departure } from './departure.entity.ts';

/** Opens a settled departure again, for what became known late; what it had come to is kept, with the reason. */
export const reopenTravelSettlement = async (
  tx: Transaction,
  input: ReopenTravelSettlementInput,
): Promise<Departure> => {
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const departure = await lockOwn(tx.viewer, tx.departureRepository, input);
  if (departure.status !== 'SETTLED')
    throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'id');
  await tx.settlementRepository.reopen(departure.id, reason);
  return revise(tx.departureRepository, departure, {
    status: departure.cancelledOn ? 'CANCELLED' : 'COMPLETED',
  });
};
