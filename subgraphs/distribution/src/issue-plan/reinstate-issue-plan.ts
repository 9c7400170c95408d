import { refused, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReinstateIssuePlanInput } from '../generated/resolvers.ts';
import { moveEndsForIssue } from '../subscription/move-ends-for-issue.ts';
import type { IssuePlan } from './issue-plan.entity.ts';

/** Takes a cancellation back: the issue appears, and its draws are collected again. */
export const reinstateIssuePlan = async (
  tx: Transaction,
  input: ReinstateIssuePlanInput,
): Promise<IssuePlan> => {
  const plan = await lockOwn(tx.viewer, tx.issuePlanRepository, input);
  if (plan.status !== 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', `The plan is ${plan.status}`, 'input', 'id');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  await revise(tx.issueCancellationRepository, await tx.issueCancellationRepository.standing(plan.id), {
    ...{ reinstatedAt: new Date(), reinstatedBy: tx.viewer.subject ?? '', reinstateReason: reason },
  });
  const reinstated = await revise(tx.issuePlanRepository, plan, {
    ...{ status: 'COLLECTING', changeReason: reason },
  });
  await moveEndsForIssue(tx, plan, { kind: 'ISSUE_REINSTATED', reason });
  return reinstated;
};
