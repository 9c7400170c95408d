import { refused, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { LoadDeliveryRunInput } from '../generated/resolvers.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';
import { lockRun } from './lock-run.ts';

/** Puts a run on another vehicle of its carrier's, or back on the usual one; whose it is that night, the database looks. */
export const loadDeliveryRun = async (tx: Transaction, input: LoadDeliveryRunInput): Promise<DeliveryRun> => {
  const { run } = await lockRun(tx, input);
  if (run.status !== 'PLANNED')
    throw refused('ILLEGAL_TRANSITION', `A run that is ${run.status} is not loaded`, 'input', 'id');
  const vehicleId =
    input.vehicleId == null
      ? null
      : requireFound(await tx.vehicles.load(input.vehicleId), 'input', 'vehicleId').id;
  return revise(tx.deliveryRunRepository, run, { vehicleId });
};
