import { refused, requireFound, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReassignDeliveryRunInput } from '../generated/resolvers.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';
import { lockRun } from './lock-run.ts';

/** Gives a run that has not left, or was called off, to another carrier, at that carrier's rate. */
export const reassignDeliveryRun = async (
  tx: Transaction,
  input: ReassignDeliveryRunInput,
): Promise<DeliveryRun> => {
  const { run } = await lockRun(tx, input);
  if (run.status !== 'PLANNED' && run.status !== 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', `A run that is ${run.status} has its driver`, 'input', 'id');
  const carrier = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
  return revise(tx.deliveryRunRepository, run, {
    status: 'PLANNED',
    cancellationId: null,
    vehicleId: null,
    carrierId: carrier.id,
    copyRateMinor: carrier.copyRateMinor,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
};
