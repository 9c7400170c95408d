import { refused, requireMinor, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeTravelServiceInput } from '../generated/resolvers.ts';
import { lockService } from './lock-service.ts';
import type { TravelService } from './travel-supplier.entity.ts';

/** Puts right what a service costs or is, such as when the bill differs from the order. */
export const changeTravelService = async (
  tx: Transaction,
  input: ChangeTravelServiceInput,
): Promise<TravelService> => {
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const service = await lockService(tx, input);
  if (service.paidOn)
    throw refused('ILLEGAL_TRANSITION', 'It was paid: take the payment back first', 'input', 'id');
  const { costMinor, description } = input;
  return revise(tx.serviceRepository, service, {
    reason,
    ...(description != null && { description: requireText(description, 200, 'input', 'description') }),
    ...(costMinor != null && {
      costMinor: requireMinor(costMinor, { most: 100_000_000_000n }, 'input', 'costMinor'),
    }),
  });
};
