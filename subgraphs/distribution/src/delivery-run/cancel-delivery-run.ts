import { requireStep, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CancelDeliveryRunInput } from '../generated/resolvers.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';
import { deliveryRunTransitions } from './delivery-run-transitions.ts';
import { lockRun } from './lock-run.ts';

/** A vehicle will not leave. */
export const cancelDeliveryRun = async (
  tx: Transaction,
  input: CancelDeliveryRunInput,
): Promise<DeliveryRun> => {
  const { run } = await lockRun(tx, input);
  const status = requireStep(deliveryRunTransitions, run.status, 'CANCELLED', 'input', 'id');
  return revise(tx.deliveryRunRepository, run, { status });
};
