import { requireBetween, requireFound, requireId, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RequestAdDiscountInput } from '../generated/resolvers.ts';
import type { AdDiscountRequest } from './discount-request.entity.ts';

/** Asks a manager to let a line be booked so far below the rate card. */
export const requestAdDiscount = async (
  tx: Transaction,
  input: RequestAdDiscountInput,
): Promise<AdDiscountRequest> => {
  const organisationId = ownCompany(tx.viewer);
  const found = await tx.lines.load(requireId(input.lineId, 'input', 'lineId'));
  const id = uuidv7();
  await tx.discountRequestRepository.insert({
    id,
    organisationId,
    lineId: requireFound(found, 'input', 'lineId').id,
    percent: requireBetween(input.percent, 1, 100, 'input', 'percent'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.discountRequestRepository.findOneByOrFail({ id });
};
