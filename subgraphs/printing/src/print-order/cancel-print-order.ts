import { requireTextBetween } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CancelPrintOrderInput } from '../generated/resolvers.ts';
import { movePrintOrder } from './move-print-order.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** Will not be printed: runs that wait are aborted with it. */
export const cancelPrintOrder = async (
  tx: Transaction,
  input: CancelPrintOrderInput,
): Promise<PrintOrder> => {
  const cancelReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const order = await movePrintOrder('CANCELLED', async () => ({ cancelReason }))(tx, input);
  await tx.pressRunRepository.abortWaiting(order.id, cancelReason);
  return order;
};
