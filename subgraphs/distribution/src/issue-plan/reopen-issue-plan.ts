import { refused, requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReopenIssuePlanInput } from '../generated/resolvers.ts';
import type { IssuePlan } from './issue-plan.entity.ts';
import { issuePlanTransitions } from './issue-plan-transitions.ts';

/** Takes returns again after a plan was closed. */
export const reopenIssuePlan = async (tx: Transaction, input: ReopenIssuePlanInput): Promise<IssuePlan> => {
  const plan = await lockOwn(tx.viewer, tx.issuePlanRepository, input);
  if (plan.status !== 'CLOSED')
    throw refused('ILLEGAL_TRANSITION', `The plan is ${plan.status}`, 'input', 'id');
  const status = requireStep(issuePlanTransitions, plan.status, 'DISPATCHED', 'input', 'id');
  const changeReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  return revise(tx.issuePlanRepository, plan, { status, changeReason });
};
