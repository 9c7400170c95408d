import { refused, requireDate, requireFound, requireId, requireTextBetween } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CorrectAdIssueDayInput } from '../generated/resolvers.ts';
import { requireDayOf } from '../issue-statement/issue-statement.ts';
import type { AdSlot } from './ad-slot.entity.ts';

/** Puts all slots that the company offers in an issue on the day on which it appears. */
export const correctAdIssueDay = async (
  tx: Transaction,
  input: CorrectAdIssueDayInput,
): Promise<AdSlot[]> => {
  const organisationId = ownCompany(tx.viewer);
  const issueId = requireId(input.issueId, 'input', 'issueId');
  const issueDate = requireDate(input.issueDate, 'input', 'issueDate');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  requireDayOf(tx.issueStatements.read(input.statement, issueId), issueDate);
  await tx.lineRepository.lockSales(organisationId);
  await tx.lineRepository.expireOverdue(organisationId);
  const slots = await tx.adSlotRepository.findBy({ organisationId, issueId });
  const first = requireFound(slots[0], 'input', 'issueId');
  if (first.issueDate === issueDate)
    throw refused('INVALID_INPUT', 'They are of this day already', 'input', 'issueDate');
  await tx.adSlotRepository.putOnDay(
    slots.map(({ id }) => id),
    issueDate,
    reason,
  );
  return tx.adSlotRepository.ofIssues([issueId]);
};
