import { refused, requireMinor, requireText, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CancelTravelServiceInput } from '../generated/resolvers.ts';
import { lockService } from './lock-service.ts';
import type { TravelService } from './travel-supplier.entity.ts';

/** Calls a service off; what the supplier keeps for that is its cost from now on. */
export const cancelTravelService = async (
  tx: Transaction,
  input: CancelTravelServiceInput,
): Promise<TravelService> => {
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const service = await lockService(tx, input);
  if (service.cancelledOn || service.paidOn)
    throw refused(
      'ILLEGAL_TRANSITION',
      service.paidOn ? 'It was paid: take the payment back first' : 'It was called off already',
      ...['input', 'id'],
    );
  return revise(tx.serviceRepository, service, {
    ...{ reason, cancelledOn: todayInShanghai() },
    costMinor: requireMinor(
      input.cancellationCostMinor,
      { most: service.costMinor },
      'input',
      'cancellationCostMinor',
    ),
  });
};
