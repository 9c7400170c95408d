import { requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PrintOrder } from './print-order.entity.ts';
import { type PrintOrderStatus, stepsByHand } from './print-order-transitions.ts';

type Seen = { readonly idempotencyKey: string; readonly id: string; readonly version: number };

/**
 * The mutation by which somebody takes an order to a status.
 *
 * @param step what must be so before it, and what it does beside; answers what else it writes down
 */
export const movePrintOrder =
  (
    status: PrintOrderStatus,
    step: (tx: Transaction, order: PrintOrder) => Promise<Partial<PrintOrder>> = async () => ({}),
  ) =>
  async (tx: Transaction, input: Seen): Promise<PrintOrder> => {
    const order = await lockOwn(tx.viewer, tx.printOrderRepository, input);
    requireStep(stepsByHand, order.status, status, 'input', 'id');
    return revise(tx.printOrderRepository, order, { status, ...(await step(tx, order)) });
  };
