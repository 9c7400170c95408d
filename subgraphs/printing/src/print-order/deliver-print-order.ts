import { refused } from '@media-graph/subgraph';
import { goodCopiesOf } from './good-copies-of.ts';
import { movePrintOrder } from './move-print-order.ts';

/** The customer has the copies: all that were ordered. */
export const deliverPrintOrder = movePrintOrder('DELIVERED', async (tx, { id, quantity }) => {
  const goodCopies = goodCopiesOf(await tx.pressRunRepository.ofOrders([id]));
  if (goodCopies < quantity)
    throw refused(
      'ILLEGAL_TRANSITION',
      `${goodCopies} good copies of ${quantity} were printed: schedule another run`,
      ...['input', 'id'],
    );
  return { deliveredAt: new Date() };
});
