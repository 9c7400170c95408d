import {
  daysBetween,
  given,
  optionalId,
  refused,
  requireDate,
  requireMinor,
  requireText,
  requireTextBetween,
  revise,
} from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateAdOrderInput } from '../generated/resolvers.ts';
import type { AdOrder } from './order.entity.ts';

/** Changes what a customer orders: its title, who sold it, a budget not below what its lines take, a later end. */
export const updateAdOrder = async (tx: Transaction, input: UpdateAdOrderInput): Promise<AdOrder> => {
  const order = await lockOwn(tx.viewer, tx.orderRepository, input);
  if (order.status === 'CLOSED' || order.status === 'REJECTED')
    throw refused('ILLEGAL_TRANSITION', `An order that is ${order.status} is not changed`, 'input', 'id');
  const endsOn = given(input.endsOn, (day) => requireDate(day, 'input', 'endsOn')) ?? order.endsOn;
  if (endsOn < order.endsOn || daysBetween(order.startsOn, endsOn) > 731)
    throw refused(
      'INVALID_INPUT',
      'An order is extended, up to two years after it begins',
      ...['input', 'endsOn'],
    );
  return revise(tx.orderRepository, order, {
    endsOn,
    ...(input.salespersonId !== undefined && {
      salespersonId: optionalId(input.salespersonId, 'input', 'salespersonId'),
    }),
    title: given(input.title, (title) => requireText(title, 120, 'input', 'title')) ?? order.title,
    budgetMinor:
      given(input.budgetMinor, (minor) => requireMinor(minor, {}, 'input', 'budgetMinor')) ??
      order.budgetMinor,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
};
