import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PrintOrderEntity } from './print-order.entity.ts';
import { printOrderResolvers } from './print-order.resolvers.ts';

export const printOrder: Module = {
  resolvers: [printOrderResolvers],
  entities: [PrintOrderEntity],
  constraintErrors: {
    print_orders_company: noWorks,
    print_orders_number_unique: userError('DUPLICATE', 'Another order has this number', 'input', 'number'),
    print_orders_issue_once: userError('DUPLICATE', 'There is an order for this issue', 'input', 'issueId'),
  },
};
