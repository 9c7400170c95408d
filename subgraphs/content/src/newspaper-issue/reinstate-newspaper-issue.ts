import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReinstateNewspaperIssueInput } from '../generated/resolvers.ts';
import type { NewspaperIssue } from './newspaper-issue.entity.ts';

/** Says that a cancelled issue appears after all. */
export const reinstateNewspaperIssue = async (
  { viewer, newspaperIssueRepository }: Transaction,
  input: ReinstateNewspaperIssueInput,
): Promise<NewspaperIssue> => {
  allow(viewer, 'editor');
  const issue = await lockVersion(newspaperIssueRepository, input);
  if (issue.status !== 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'The issue is not cancelled', 'input', 'id');
  return revise(newspaperIssueRepository, issue, { status: 'PLANNED', statusReason: null });
};
