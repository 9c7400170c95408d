import { requireFound } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';
import type { DeliveryRun } from './delivery-run.entity.ts';

/** Locks a run for a change; its plan first, as everything does that changes both. */
export const lockRun = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<{ run: DeliveryRun; plan: IssuePlan }> => {
  ownCompany(tx.viewer);
  const { planId } = requireFound(await tx.deliveryRuns.load(input.id), 'input', 'id');
  const plan = requireFound(await tx.issuePlanRepository.lock(planId), 'input', 'id');
  return { run: await lockOwn(tx.viewer, tx.deliveryRunRepository, input), plan };
};
