import { requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PrintOrder } from './print-order.entity.ts';
import { type PrintOrderStatus, stepsByHand } from './print-order-transitions.ts';

/** A step that somebody takes, with what it writes down. */
export const movePrintOrder = async (
  { viewer, printOrderRepository }: Transaction,
  input: { readonly id: string; readonly version: number },
  to: PrintOrderStatus,
  changes: Partial<PrintOrder> = {},
): Promise<PrintOrder> => {
  const order = await lockOwn(viewer, printOrderRepository, input);
  const status = requireStep(stepsByHand, order.status, to, 'input', 'id');
  return revise(printOrderRepository, order, { status, ...changes });
};
