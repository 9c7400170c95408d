import { allowManagerOf, requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawAdDiscountInput } from '../generated/resolvers.ts';
import type { AdDiscountRequest } from './discount-request.entity.ts';
import { discountRequestTransitions } from './discount-request-transitions.ts';

/** Takes a request back, or as a manager an approval, while the line is not booked. */
export const withdrawAdDiscount = async (
  tx: Transaction,
  input: WithdrawAdDiscountInput,
): Promise<AdDiscountRequest> => {
  const request = await lockOwn(tx.viewer, tx.discountRequestRepository, input);
  if (request.status === 'APPROVED') allowManagerOf(tx.viewer, request.organisationId);
  return revise(tx.discountRequestRepository, request, {
    status: requireStep(discountRequestTransitions, request.status, 'WITHDRAWN', 'input', 'id'),
    comment: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
};
