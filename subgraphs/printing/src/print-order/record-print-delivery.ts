import { refused, requireBetween, requirePast, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordPrintDeliveryInput } from '../generated/resolvers.ts';
import { optionalNoteNumber } from './optional-note-number.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** A part of an order goes to the customer; the database delivers no copy that was not printed. */
export const recordPrintDelivery = async (
  tx: Transaction,
  input: RecordPrintDeliveryInput,
): Promise<PrintOrder> => {
  const order = await lockOwn(tx.viewer, tx.printOrderRepository, input);
  if (order.status !== 'PRINTING' && order.status !== 'FINISHING')
    throw refused('ILLEGAL_TRANSITION', `Nothing is delivered of what is ${order.status}`, 'input', 'id');
  const copies = requireBetween(input.copies, 1, 20_000_000, 'input', 'copies');
  await tx.printDeliveryRepository.insert({
    ...{ id: uuidv7(), organisationId: order.organisationId, orderId: order.id, copies },
    noteNumber: optionalNoteNumber(input.noteNumber),
    deliveredAt: requirePast(input.deliveredAt, 'input', 'deliveredAt'),
  });
  return revise(tx.printOrderRepository, order, { deliveredCopies: order.deliveredCopies + copies });
};
