import { refused, requireFound, requireTextBetween, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReversePrintDeliveryInput } from '../generated/resolvers.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** Takes back a delivery that was written down wrongly, or came back: the order is to be delivered again. */
export const reversePrintDelivery = async (
  tx: Transaction,
  input: ReversePrintDeliveryInput,
): Promise<PrintOrder> => {
  const order = await lockOwn(tx.viewer, tx.printOrderRepository, input);
  if (order.status === 'INVOICED')
    throw refused('ILLEGAL_TRANSITION', 'The order is invoiced: credit what came back', 'input', 'id');
  const deliveries = await tx.deliveriesOfOrders.load(order.id);
  const found = deliveries.find(({ id }) => id === input.deliveryId.toLowerCase());
  const delivery = requireFound(found && found.copies > 0 ? found : null, 'input', 'deliveryId');
  if (deliveries.some(({ reversesId }) => reversesId === delivery.id))
    throw refused('ILLEGAL_TRANSITION', 'It was taken back already', 'input', 'deliveryId');
  await tx.printDeliveryRepository.insert({
    ...{ id: uuidv7(), organisationId: order.organisationId, orderId: order.id },
    ...{ copies: -delivery.copies, deliveredAt: new Date(), noteNumber: null, reversesId: delivery.id },
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return revise(tx.printOrderRepository, order, {
    deliveredCopies: order.deliveredCopies - delivery.copies,
    ...(order.status === 'DELIVERED' && {
      status: 'FINISHING' as const,
      deliveredAt: null,
      shortReason: null,
    }),
  });
};
