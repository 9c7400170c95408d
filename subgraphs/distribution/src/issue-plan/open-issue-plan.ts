import { optionalId, refused, requireFound, weekdayOf } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { OpenIssuePlanInput } from '../generated/resolvers.ts';
import type { IssuePlan } from './issue-plan.entity.ts';
import { requireNearDay } from './require-near-day.ts';

/** Begins to collect the draws of an issue. */
export const openIssuePlan = async (
  tx: Transaction,
  input: OpenIssuePlanInput,
): Promise<IssuePlan | null> => {
  const organisationId = ownCompany(tx.viewer);
  const title = await tx.titles.load(input.titleId);
  const own = requireFound(title?.organisationId === organisationId ? title : null, 'input', 'titleId');
  if (!own.weekdays.includes(weekdayOf(input.issueDate)))
    throw refused('INVALID_INPUT', 'The title does not appear on this day', 'input', 'issueDate');
  const id = uuidv7();
  await tx.issuePlanRepository.insert({
    id,
    organisationId,
    titleId: own.id,
    issueId: optionalId(input.issueId, 'input', 'issueId'),
    issueDate: requireNearDay(input.issueDate, 'input', 'issueDate'),
    status: 'COLLECTING',
  });
  return tx.issuePlans.load(id);
};
