import { allowManagerOf, requireFound, requireId, requireTextBetween } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawDeliveryOutletDiscountInput } from '../generated/resolvers.ts';
import type { DeliveryOutlet } from '../outlet/delivery-outlet.entity.ts';

/** Takes back a discount that has not begun to hold. */
export const withdrawDeliveryOutletDiscount = async (
  tx: Transaction,
  input: WithdrawDeliveryOutletDiscountInput,
): Promise<DeliveryOutlet | null> => {
  const organisationId = ownCompany(tx.viewer);
  allowManagerOf(tx.viewer, organisationId);
  const id = requireId(input.id, 'input', 'id');
  const { outletId } = requireFound(await tx.outletDiscountRepository.lock(id), 'input', 'id');
  const withdrawReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  await tx.outletDiscountRepository.update(id, { withdrawReason });
  return tx.outlets.load(outletId);
};
