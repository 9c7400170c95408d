import { refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReopenDrawsInput } from '../generated/resolvers.ts';
import type { IssuePlan } from './issue-plan.entity.ts';
import { issuePlanTransitions } from './issue-plan-transitions.ts';

/** Opens the draws again after a notice, before the first vehicle leaves. */
export const reopenDraws = async (tx: Transaction, input: ReopenDrawsInput): Promise<IssuePlan> => {
  const plan = await lockOwn(tx.viewer, tx.issuePlanRepository, input);
  if (plan.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'The issue does not appear: reinstate it', 'input', 'id');
  const status = requireStep(issuePlanTransitions, plan.status, 'COLLECTING', 'input', 'id');
  return revise(tx.issuePlanRepository, plan, { status });
};
