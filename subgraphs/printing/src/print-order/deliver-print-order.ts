import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeliverPrintOrderInput } from '../generated/resolvers.ts';
import { goodCopiesOf } from './good-copies-of.ts';
import { movePrintOrder } from './move-print-order.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** The customer has the copies: all that were ordered. */
export const deliverPrintOrder = async (
  tx: Transaction,
  input: DeliverPrintOrderInput,
): Promise<PrintOrder> => {
  const order = await movePrintOrder(tx, input, 'DELIVERED', { deliveredAt: new Date() });
  const goodCopies = goodCopiesOf(await tx.pressRunRepository.ofOrders([order.id]));
  if (goodCopies < order.quantity)
    throw refused(
      'ILLEGAL_TRANSITION',
      `${goodCopies} good copies of ${order.quantity} were printed: schedule another run`,
      ...['input', 'id'],
    );
  return order;
};
