import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdOrderEntity } from './order.entity.ts';
import { orderResolvers } from './order.resolvers.ts';

export const order: Module = {
  resolvers: [orderResolvers],
  entities: [AdOrderEntity],
  constraintErrors: {
    orders_company: noCompany,
    order_numbers_company: noCompany,
    orders_account: userError('NOT_FOUND', 'There is no such account', 'input', 'accountId'),
    orders_lines_over: userError(
      'ILLEGAL_TRANSITION',
      'A line of the order is not over',
      ...['input', 'status'],
    ),
    lines_order_open: userError('ILLEGAL_TRANSITION', 'The order is closed'),
    orders_within_budget: userError('SOLD_OUT', "The order's budget does not suffice"),
  },
};
