import { refused, requirePast, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { DeliverPrintOrderInput } from '../generated/resolvers.ts';
import { goodCopiesOf } from './good-copies-of.ts';
import { movePrintOrder } from './move-print-order.ts';
import { optionalNoteNumber } from './optional-note-number.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** The customer has the copies: all that were ordered, within the tolerance, or as many as the customer takes. */
export const deliverPrintOrder = async (
  tx: Transaction,
  input: DeliverPrintOrderInput,
): Promise<PrintOrder> => {
  const deliveredAt = requirePast(input.deliveredAt, 'input', 'deliveredAt');
  const shortReason =
    input.shortReason == null ? null : requireTextBetween(input.shortReason, 3, 500, 'input', 'shortReason');
  const noteNumber = optionalNoteNumber(input.noteNumber);
  return movePrintOrder('DELIVERED', async (tx, order) => {
    const { id: orderId, organisationId, quantity, tolerancePercent, deliveredCopies } = order;
    const goodCopies = goodCopiesOf(await tx.pressRunRepository.ofOrders([orderId]));
    const least = Math.ceil((quantity * (100 - tolerancePercent)) / 100);
    const most = Math.floor((quantity * (100 + tolerancePercent)) / 100);
    if (goodCopies < least && !shortReason)
      throw refused(
        'ILLEGAL_TRANSITION',
        `${goodCopies} good copies of ${quantity} were printed: schedule another run, or say why the customer takes fewer`,
        ...['input', 'id'],
      );
    const copies = Math.min(goodCopies, most) - deliveredCopies;
    if (copies > 0)
      await tx.printDeliveryRepository.insert({
        ...{ id: uuidv7(), organisationId, orderId, copies, deliveredAt, noteNumber },
      });
    return { deliveredAt, shortReason, deliveredCopies: deliveredCopies + Math.max(0, copies) };
  })(tx, input);
};
