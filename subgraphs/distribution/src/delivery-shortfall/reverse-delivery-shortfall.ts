import { refused, requireFound, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReverseDeliveryShortfallInput } from '../generated/resolvers.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';

/** Takes back a shortfall that was none, by an entry of as many copies the other way; once, says the database. */
export const reverseDeliveryShortfall = async (
  tx: Transaction,
  input: ReverseDeliveryShortfallInput,
): Promise<IssuePlan | null> => {
  ownCompany(tx.viewer);
  const entry = requireFound(await tx.deliveryShortfalls.load(input.shortfallId), 'input', 'shortfallId');
  const { id: reversesId, organisationId, planId, drawId, copies } = entry;
  if (copies < 0)
    throw refused('ILLEGAL_TRANSITION', 'This entry takes one back: enter anew', 'input', 'shortfallId');
  await tx.deliveryShortfallRepository.insert({
    ...{ id: uuidv7(), organisationId, planId, drawId, copies: -copies, reversesId },
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  const [plan] = await tx.issuePlanRepository.byIds([planId]);
  return plan ?? null;
};
