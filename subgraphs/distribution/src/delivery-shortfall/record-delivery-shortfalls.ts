import { requireBetween, requireEntries, requireFound, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordDeliveryShortfallsInput } from '../generated/resolvers.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';

/** Enters copies that turned out not to have come; triggers keep the sums, say when they count, and refuse more than was drawn. */
export const recordDeliveryShortfalls = async (
  tx: Transaction,
  input: RecordDeliveryShortfallsInput,
): Promise<IssuePlan | null> => {
  const organisationId = ownCompany(tx.viewer);
  const { id: planId } = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const lines = requireEntries(input.lines, 1, 200, 'input', 'lines');
  const rows = lines.map(async ({ drawId, copies }, index) => {
    const line = ['input', 'lines', String(index)];
    const draw = requireFound(await tx.draws.load(drawId), ...line, 'drawId');
    return {
      ...{ id: uuidv7(), organisationId, planId, drawId: draw.id, reason },
      copies: requireBetween(copies, 1, 1_000_000, ...line, 'copies'),
    };
  });
  await tx.deliveryShortfallRepository.insert(await Promise.all(rows));
  const [plan] = await tx.issuePlanRepository.byIds([planId]);
  return plan ?? null;
};
