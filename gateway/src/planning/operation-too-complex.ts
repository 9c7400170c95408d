import { PlanningFailure } from './planning-failure.ts';

/** It takes more to plan an operation than it may. */
export const operationTooComplex = (): PlanningFailure =>
  new PlanningFailure('OPERATION_TOO_COMPLEX', 'This operation takes too long to plan.');
