import { optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DecideAdOrderInput } from '../generated/resolvers.ts';
import type { AdOrder } from './order.entity.ts';
import { orderTransitions } from './order-transitions.ts';

/** Approves an order, rejects it with the reason, closes it when its lines are over, or takes it up again. */
export const decideAdOrder = async (tx: Transaction, input: DecideAdOrderInput): Promise<AdOrder> => {
  const order = await lockOwn(tx.viewer, tx.orderRepository, input);
  const status = requireStep(orderTransitions, order.status, input.status, 'input', 'status');
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  if (statusReason === null && (status === 'REJECTED' || order.status === 'CLOSED'))
    throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
  return revise(tx.orderRepository, order, { status, statusReason });
};
