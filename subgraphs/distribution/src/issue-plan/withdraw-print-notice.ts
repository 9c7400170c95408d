import { refused, requireFound, requireId, requireTextBetween } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawPrintNoticeInput } from '../generated/resolvers.ts';
import type { IssuePlan, PrintNotice } from './issue-plan.entity.ts';

/** Takes the last notice of a plan back, while its draws are open: one that asked for too much, or went astray. */
export const withdrawPrintNotice = async (
  tx: Transaction,
  input: WithdrawPrintNoticeInput,
): Promise<{ plan: IssuePlan | null; notice: PrintNotice | null }> => {
  const organisationId = ownCompany(tx.viewer);
  const id = requireId(input.noticeId, 'input', 'noticeId');
  const [seen] = await tx.printNoticeRepository.byIds([id]);
  const { planId } = requireFound(seen?.organisationId === organisationId ? seen : null, 'input', 'noticeId');
  const plan = requireFound(await tx.issuePlanRepository.lock(planId), 'input', 'noticeId');
  if (plan.status !== 'COLLECTING')
    throw refused('ILLEGAL_TRANSITION', 'A notice stands while its draws are closed', 'input', 'noticeId');
  if ((await tx.printNoticeRepository.last(planId))?.id !== id)
    throw refused('ILLEGAL_TRANSITION', 'It is withdrawn, or others add to it', 'input', 'noticeId');
  const withdrawalReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  await tx.printNoticeRepository.update(id, { withdrawnAt: new Date(), withdrawalReason });
  const [notice] = await tx.printNoticeRepository.byIds([id]);
  const [now] = await tx.issuePlanRepository.byIds([planId]);
  return { plan: now ?? null, notice: notice ?? null };
};
