import { requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import { followRuns } from '../print-order/follow-runs.ts';
import type { PrintOrder } from '../print-order/print-order.entity.ts';
import type { PressRun } from './press-run.entity.ts';
import { type PressRunStatus, pressRunTransitions } from './press-run-transitions.ts';

export type Seen = { readonly idempotencyKey: string; readonly id: string; readonly version: number };

/**
 * The mutation that takes a run to a status; its order follows.
 *
 * @param step what must be so before it, and what it does beside; answers what else it writes down
 */
export const movePressRun =
  (
    status: PressRunStatus,
    step: (
      tx: Transaction,
      run: PressRun,
      order: PrintOrder,
    ) => Promise<Partial<PressRun>> = async () => ({}),
  ) =>
  async (tx: Transaction, input: Seen): Promise<PressRun> => {
    const run = await lockOwn(tx.viewer, tx.pressRunRepository, input);
    requireStep(pressRunTransitions, run.status, status, 'input', 'id');
    const order = (await tx.printOrderRepository.lock(run.orderId))!;
    const moved = await revise(tx.pressRunRepository, run, { status, ...(await step(tx, run, order)) });
    // Behind the report, the order is on its own way.
    if (status !== 'COMPLETED') await followRuns(tx, order);
    return moved;
  };
