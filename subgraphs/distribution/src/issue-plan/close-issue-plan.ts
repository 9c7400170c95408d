import { refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CloseIssuePlanInput } from '../generated/resolvers.ts';
import type { IssuePlan } from './issue-plan.entity.ts';
import { issuePlanTransitions } from './issue-plan-transitions.ts';

/** Ends the time for returns, or a plan whose every run was called off. */
export const closeIssuePlan = async (tx: Transaction, input: CloseIssuePlanInput): Promise<IssuePlan> => {
  const plan = await lockOwn(tx.viewer, tx.issuePlanRepository, input);
  const status = requireStep(issuePlanTransitions, plan.status, 'CLOSED', 'input', 'id');
  const runs = await tx.runsOfPlans.load(plan.id);
  if (runs.some((run) => run.status === 'PLANNED' || run.status === 'DEPARTED'))
    throw refused('ILLEGAL_TRANSITION', 'A run is neither completed nor cancelled', 'input', 'id');
  return revise(tx.issuePlanRepository, plan, { status });
};
