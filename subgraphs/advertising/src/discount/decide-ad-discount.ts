import { allowManagerOf, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DecideAdDiscountInput } from '../generated/resolvers.ts';
import type { AdDiscountRequest } from './discount-request.entity.ts';
import { discountRequestTransitions } from './discount-request-transitions.ts';

/** Lets a line be booked below the rate card, or not; the database keeps whoever asked out. */
export const decideAdDiscount = async (
  tx: Transaction,
  input: DecideAdDiscountInput,
): Promise<AdDiscountRequest> => {
  const request = await lockOwn(tx.viewer, tx.discountRequestRepository, input);
  allowManagerOf(tx.viewer, request.organisationId);
  if (input.decision !== 'APPROVED' && input.decision !== 'REFUSED')
    throw refused('INVALID_INPUT', 'A request is APPROVED or REFUSED', 'input', 'decision');
  const field = ['input', 'decision'];
  const status = requireStep(discountRequestTransitions, request.status, input.decision, ...field);
  const comment = optionalText(input.comment, 500, 'input', 'comment');
  if (comment === null && status === 'REFUSED') throw refused('INVALID_INPUT', 'Say why', 'input', 'comment');
  await revise(tx.discountRequestRepository, request, { status, comment });
  return tx.discountRequestRepository.findOneByOrFail({ id: request.id });
};
