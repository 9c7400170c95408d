import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';

/** Outlets that had their copies before a run was called back: of its route, and of one that was on the road. @throws INVALID_INPUT */
export const requireServed = async (
  tx: Transaction,
  { routeId, status }: DeliveryRun,
  outletIds: readonly string[],
): Promise<string[]> => {
  const served = outletIds.map((id) => id.toLowerCase());
  if (served.length > 0 && status !== 'DEPARTED')
    throw refused('INVALID_INPUT', 'The run has not left: nobody was served', 'input', 'servedOutletIds');
  const stops = await tx.stopsOfRoutes.load(routeId);
  if (served.some((id) => !stops.some(({ outletId }) => outletId === id)))
    throw refused('INVALID_INPUT', 'The route does not stop at an outlet', 'input', 'servedOutletIds');
  return served;
};
