import { addDays, refused, requirePast, requireStep, revise, shanghaiInstant } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DepartDeliveryRunInput } from '../generated/resolvers.ts';
import { issuePlanTransitions } from '../issue-plan/issue-plan-transitions.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';
import { lockRun } from './lock-run.ts';

/** A vehicle has left; the first one dispatches the issue. */
export const departDeliveryRun = async (
  tx: Transaction,
  input: DepartDeliveryRunInput,
): Promise<DeliveryRun> => {
  const { run, plan } = await lockRun(tx, input);
  // From COMPLETED the same step leads, and is another mutation's.
  if (run.status !== 'PLANNED')
    throw refused('ILLEGAL_TRANSITION', `A run that is ${run.status} does not leave`, 'input', 'id');
  if (plan.status !== 'DISPATCHED')
    await revise(tx.issuePlanRepository, plan, {
      status: requireStep(issuePlanTransitions, plan.status, 'DISPATCHED', 'input', 'id'),
    });
  const departedAt = requirePast(input.at, 'input', 'at');
  if (departedAt < shanghaiInstant(addDays(run.issueDate, -1), '00:00'))
    throw refused('INVALID_INPUT', 'This is long before the issue', 'input', 'at');
  return revise(tx.deliveryRunRepository, run, { status: 'DEPARTED', departedAt });
};
