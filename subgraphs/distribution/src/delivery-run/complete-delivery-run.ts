import { refused, requirePast, requireStep, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CompleteDeliveryRunInput } from '../generated/resolvers.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';
import { deliveryRunTransitions } from './delivery-run-transitions.ts';
import { lockRun } from './lock-run.ts';

/** A vehicle has served its last stop. */
export const completeDeliveryRun = async (
  tx: Transaction,
  input: CompleteDeliveryRunInput,
): Promise<DeliveryRun> => {
  const { run } = await lockRun(tx, input);
  const status = requireStep(deliveryRunTransitions, run.status, 'COMPLETED', 'input', 'id');
  const completedAt = requirePast(input.at, 'input', 'at');
  if (completedAt < run.departedAt!)
    throw refused('INVALID_INPUT', 'This is before the vehicle left', 'input', 'at');
  return revise(tx.deliveryRunRepository, run, { status, completedAt });
};
