import type { DeliveryRun } from './delivery-run.entity.ts';

export type DeliveryRunStatus = DeliveryRun['status'];
export type DeliveryRunStep = 'DEPART' | 'COMPLETE' | 'CANCEL';

/** Where each step leads from each status; what is not here is refused. The trigger on `delivery_runs` holds the same. */
export const deliveryRunTransitions: Readonly<
  Record<DeliveryRunStep, Partial<Record<DeliveryRunStatus, DeliveryRunStatus>>>
> = {
  DEPART: { PLANNED: 'DEPARTED' },
  COMPLETE: { DEPARTED: 'COMPLETED' },
  CANCEL: { PLANNED: 'CANCELLED' },
};
