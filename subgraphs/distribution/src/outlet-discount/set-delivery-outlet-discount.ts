import {
  allowManagerOf,
  given,
  requireBetween,
  requireDate,
  requireFound,
  requireTextBetween,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetDeliveryOutletDiscountInput } from '../generated/resolvers.ts';
import type { DeliveryOutlet } from '../outlet/delivery-outlet.entity.ts';

/** Settles what one outlet pays less from a day on, or that it pays as all others again. */
export const setDeliveryOutletDiscount = async (
  tx: Transaction,
  input: SetDeliveryOutletDiscountInput,
): Promise<DeliveryOutlet> => {
  const organisationId = ownCompany(tx.viewer);
  allowManagerOf(tx.viewer, organisationId);
  const outlet = requireFound(await tx.outlets.load(input.outletId), 'input', 'outletId');
  await tx.outletDiscountRepository.insert({
    ...{ id: uuidv7(), organisationId, outletId: outlet.id },
    percent: given(input.percent, (percent) => requireBetween(percent, 0, 90, 'input', 'percent')) ?? null,
    validFrom: requireDate(input.validFrom ?? todayInShanghai(), 'input', 'validFrom'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return outlet;
};
