import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PrintDeliveryEntity } from './print-delivery.entity.ts';
import { PrintOrderEntity } from './print-order.entity.ts';
import { printOrderResolvers } from './print-order.resolvers.ts';
import { PrintQuoteEntity } from './print-quote.entity.ts';

export const printOrder: Module = {
  resolvers: [printOrderResolvers],
  entities: [PrintOrderEntity, PrintQuoteEntity, PrintDeliveryEntity],
  constraintErrors: {
    print_orders_company: noWorks,
    print_orders_number_unique: userError('DUPLICATE', 'Another order has this number', 'input', 'number'),
    print_deliveries_of_good_copies: userError(
      'SOLD_OUT',
      'Not so many good copies were printed that are not delivered yet',
      ...['input', 'copies'],
    ),
    print_deliveries_note_once: userError('DUPLICATE', 'Another note has this number', 'input', 'noteNumber'),
    print_orders_issue_once: userError('DUPLICATE', 'There is an order for this issue', 'input', 'issueId'),
  },
};
