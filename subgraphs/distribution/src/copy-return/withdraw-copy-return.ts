import { refused, requireFound, requireId, requireTextBetween } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawCopyReturnInput } from '../generated/resolvers.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';

/** Takes back a return that was written down wrongly; the row stays, with the reason, and counts no more. */
export const withdrawCopyReturn = async (
  tx: Transaction,
  input: WithdrawCopyReturnInput,
): Promise<IssuePlan | null> => {
  ownCompany(tx.viewer);
  const id = requireId(input.returnId, 'input', 'returnId');
  const written = requireFound(await tx.copyReturnRepository.lock(id), 'input', 'returnId');
  if (written.withdrawnAt)
    throw refused('ILLEGAL_TRANSITION', 'This return was withdrawn', 'input', 'returnId');
  const withdrawalReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  await tx.copyReturnRepository.update(id, { withdrawnAt: new Date(), withdrawalReason });
  const [plan] = await tx.issuePlanRepository.byIds([written.planId]);
  return plan ?? null;
};
