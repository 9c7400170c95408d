import {
  optionalText,
  refused,
  requireBetween,
  requireStep,
  requireTextBetween,
  revise,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CancelDeliveryRunInput } from '../generated/resolvers.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';
import { deliveryRunTransitions } from './delivery-run-transitions.ts';
import { lockRun } from './lock-run.ts';
import { requireServed } from './require-served.ts';

/** A vehicle will not leave, or is called back from the road. */
export const cancelDeliveryRun = async (
  tx: Transaction,
  input: CancelDeliveryRunInput,
): Promise<DeliveryRun> => {
  const { run } = await lockRun(tx, input);
  const status = requireStep(deliveryRunTransitions, run.status, 'CANCELLED', 'input', 'id');
  const said = optionalText(input.reason, 500, 'input', 'reason');
  if (said === null && run.status === 'DEPARTED')
    throw refused('INVALID_INPUT', 'Say why it is called back', 'input', 'reason');
  const changeReason = said && requireTextBetween(said, 3, 500, 'input', 'reason');
  const served = await requireServed(tx, run, input.servedOutletIds ?? []);
  const routeCopies = requireBetween(
    input.servedRouteCopies ?? 0,
    0,
    1_000_000,
    'input',
    'servedRouteCopies',
  );
  if (routeCopies > 0 && run.status !== 'DEPARTED')
    throw refused('INVALID_INPUT', 'The run has not left: nobody was served', 'input', 'servedRouteCopies');
  return revise(tx.deliveryRunRepository, run, {
    ...{ status, departedAt: null, changeReason },
    servedOutletIds: [...new Set([...run.servedOutletIds, ...served])],
    servedRouteCopies: run.servedRouteCopies + routeCopies,
  });
};
