import { refused, requireFound, requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CancelIssuePlanInput } from '../generated/resolvers.ts';
import { moveEndsForIssue } from '../subscription/move-ends-for-issue.ts';
import type { IssuePlan } from './issue-plan.entity.ts';
import { issuePlanTransitions } from './issue-plan-transitions.ts';

/** The plan of the issue that has this one's pages as well. */
const requireMerged = async (tx: Transaction, plan: IssuePlan, id: string): Promise<string> => {
  const other = requireFound(await tx.issuePlans.load(id), 'input', 'mergedIntoId');
  if (other.titleId !== plan.titleId || other.id === plan.id || other.status === 'CANCELLED')
    throw refused(
      'INVALID_INPUT',
      'This takes another issue of the title, which appears',
      'input',
      'mergedIntoId',
    );
  return other.id;
};

/** Notes that an issue does not appear, with all that hangs on it; nobody pays for it, and nobody is paid. */
export const cancelIssuePlan = async (
  tx: Transaction,
  input: CancelIssuePlanInput,
): Promise<IssuePlan | null> => {
  const plan = await lockOwn(tx.viewer, tx.issuePlanRepository, input);
  const { id: planId, organisationId, titleId, issueDate } = plan;
  const status = requireStep(issuePlanTransitions, plan.status, 'CANCELLED', 'input', 'id');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const mergedIntoId = input.mergedIntoId == null ? null : await requireMerged(tx, plan, input.mergedIntoId);
  const id = uuidv7();
  await tx.issueCancellationRepository.insert({
    ...{ id, organisationId, planId, titleId, issueDate, reason, mergedIntoId },
  });
  await revise(tx.issuePlanRepository, plan, { status, changeReason: reason });
  await tx.deliveryRunRepository.callOff(planId, id, reason);
  await tx.printNoticeRepository.withdraw(planId, reason);
  await tx.complaintRepository.rejectOfPlan(planId, reason);
  await moveEndsForIssue(tx, plan, { kind: 'ISSUE_CANCELLED', reason });
  return (await tx.issuePlanRepository.byIds([planId]))[0] ?? null;
};
