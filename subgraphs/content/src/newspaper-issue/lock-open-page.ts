import { lockVersion, refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';
import { requirePlanned } from './require-planned.ts';

/** A page that is to be changed, locked. @throws ILLEGAL_TRANSITION once it is signed off, or its issue cancelled */
export const lockOpenPage = async (
  tx: Transaction,
  seen: { id: string; version: number },
): Promise<NewspaperPage> => {
  const page = await lockVersion(tx.newspaperPageRepository, seen);
  if (page.signedOffAt)
    throw refused('ILLEGAL_TRANSITION', 'The page is signed off: reopen it first', 'input', 'id');
  requirePlanned((await tx.newspaperIssues.load(page.issueId))!);
  return page;
};
