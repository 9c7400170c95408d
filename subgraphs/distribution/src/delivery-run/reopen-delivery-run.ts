import { refused, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReopenDeliveryRunInput } from '../generated/resolvers.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';
import { lockRun } from './lock-run.ts';

/** Takes back that a vehicle is through: it is on the road, as before. */
export const reopenDeliveryRun = async (
  tx: Transaction,
  input: ReopenDeliveryRunInput,
): Promise<DeliveryRun> => {
  const { run } = await lockRun(tx, input);
  if (run.status !== 'COMPLETED')
    throw refused('ILLEGAL_TRANSITION', `The run is ${run.status}`, 'input', 'id');
  return revise(tx.deliveryRunRepository, run, {
    status: 'DEPARTED',
    completedAt: null,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
};
