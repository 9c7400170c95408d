import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { PrintOrder } from './print-order.entity.ts';
import { statusByRuns } from './status-by-runs.ts';

/** Brings a locked order to where its runs have brought it. */
export const followRuns = async (
  { printOrderRepository, pressRunRepository }: Transaction,
  order: PrintOrder,
): Promise<PrintOrder> => {
  const runs = await pressRunRepository.ofOrders([order.id]);
  const status = statusByRuns(runs.map((run) => run.status));
  if (status === order.status) return order;
  return revise(printOrderRepository, order, { status });
};
