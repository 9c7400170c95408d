import type { Viewer } from '@media-graph/service';
import { lockVersion, revise } from '@media-graph/subgraph';
import { ownCompany } from '../access/check-viewer.ts';
import type { DataSources } from '../context.ts';
import type { PrintOrder } from './print-order.entity.ts';
import { checkStepByHand, statusByRuns, type stepsByHand } from './print-order-transitions.ts';

type Seen = { readonly id: string; readonly version: number };

/** A step that somebody takes, with what it writes down. */
export const moveOrder = async (
  { viewer, printOrderRepository }: DataSources & { viewer: Viewer },
  input: Seen,
  status: keyof typeof stepsByHand,
  changes: Partial<PrintOrder> = {},
): Promise<PrintOrder> => {
  ownCompany(viewer);
  const order = await lockVersion(printOrderRepository, input);
  checkStepByHand(order.status, status);
  return revise(printOrderRepository, order, { status, ...changes });
};

/** Brings a locked order to where its runs have brought it. */
export const followRuns = async (
  { printOrderRepository, pressRunRepository }: DataSources,
  order: PrintOrder,
): Promise<PrintOrder> => {
  const runs = await pressRunRepository.ofOrders([order.id]);
  const status = statusByRuns(runs.map((run) => run.status));
  if (status === order.status) return order;
  return revise(printOrderRepository, order, { status });
};
