import { allow, lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CancelNewspaperIssueInput } from '../generated/resolvers.ts';
import { lockUnplated } from './lock-unplated.ts';
import type { NewspaperIssue } from './newspaper-issue.entity.ts';

/** Says that an issue does not appear. */
export const cancelNewspaperIssue = async (
  tx: Transaction,
  input: CancelNewspaperIssueInput,
): Promise<NewspaperIssue> => {
  allow(tx.viewer, 'editor');
  const statusReason = requireText(input.reason, 1000, 'input', 'reason');
  const issue = await lockVersion(tx.newspaperIssueRepository, input);
  if (issue.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'The issue is cancelled already', 'input', 'id');
  await lockUnplated(tx, issue.id);
  return revise(tx.newspaperIssueRepository, issue, { status: 'CANCELLED', statusReason });
};
