import { requireBetween, requireEntries, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordCopyReturnsInput } from '../generated/resolvers.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';

/** Writes down what outlets gave back of an issue; triggers keep the sums, and refuse more than they got. */
export const recordCopyReturns = async (
  tx: Transaction,
  input: RecordCopyReturnsInput,
): Promise<IssuePlan | null> => {
  const organisationId = ownCompany(tx.viewer);
  const { id: planId } = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
  const lines = requireEntries(input.lines, 1, 200, 'input', 'lines');
  const rows = lines.map(async ({ outletId, copies, reason }, index) => {
    const line = ['input', 'lines', String(index)];
    const outlet = requireFound(await tx.outlets.load(outletId), ...line, 'outletId');
    return {
      ...{ id: uuidv7(), organisationId, planId, outletId: outlet.id, reason: reason! },
      copies: requireBetween(copies, 1, 1_000_000, ...line, 'copies'),
    };
  });
  await tx.copyReturnRepository.insert(await Promise.all(rows));
  const [plan] = await tx.issuePlanRepository.byIds([planId]);
  return plan ?? null;
};
