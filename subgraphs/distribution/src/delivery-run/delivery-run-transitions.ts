import type { Steps } from '@media-graph/subgraph';
import type { DeliveryRun } from './delivery-run.entity.ts';

export type DeliveryRunStatus = DeliveryRun['status'];
export type DeliveryRunStep = 'DEPART' | 'COMPLETE' | 'CANCEL';

/** Where each step leads from each status; what is not here is refused. The trigger on `delivery_runs` holds the same. */
export const deliveryRunTransitions: Steps<DeliveryRunStep, DeliveryRunStatus> = {
  DEPART: { PLANNED: 'DEPARTED' },
  COMPLETE: { DEPARTED: 'COMPLETED' },
  CANCEL: { PLANNED: 'CANCELLED' },
};
