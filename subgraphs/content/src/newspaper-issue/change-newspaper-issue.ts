import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeNewspaperIssueInput } from '../generated/resolvers.ts';
import { emptyPages } from './empty-pages.ts';
import { lockUnplated } from './lock-unplated.ts';
import type { NewspaperIssue } from './newspaper-issue.entity.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';
import { requireLastDate } from './require-last-date.ts';
import { requirePageCount } from './require-page-count.ts';
import { requirePlanned } from './require-planned.ts';

/** Puts pages on at the end of an issue, or takes empty ones off there. */
const resize = async (tx: Transaction, issueId: string, pages: readonly NewspaperPage[], count: number) => {
  if (count > pages.length)
    await tx.newspaperPageRepository.insert(emptyPages(issueId, pages.length + 1, count));
  const leaving = pages.filter(({ number }) => number > count);
  if (leaving.length === 0) return;
  const ids = leaving.map(({ id }) => id);
  const isBusy =
    leaving.some(({ signedOffAt }) => signedOffAt) || (await tx.newspaperPageRepository.isWorkedOn(ids));
  if (isBusy)
    throw refused('ILLEGAL_TRANSITION', 'A page that would go is being worked on', 'input', 'pageCount');
  await tx.newspaperPageRepository.delete(ids);
};

/** Changes an issue whose plates are not out. */
export const changeNewspaperIssue = async (
  tx: Transaction,
  input: ChangeNewspaperIssueInput,
): Promise<NewspaperIssue> => {
  allow(tx.viewer, 'editor');
  const issue = await lockVersion(tx.newspaperIssueRepository, input);
  requirePlanned(issue);
  const pages = await lockUnplated(tx, issue.id);
  const pageCount = input.pageCount
    ? requirePageCount(input.pageCount, 'input', 'pageCount')
    : issue.pageCount;
  const lastDate =
    input.lastDate === undefined
      ? issue.lastDate
      : requireLastDate(issue.issueDate, input.lastDate, 'input', 'lastDate');
  if (pageCount !== issue.pageCount) await resize(tx, issue.id, pages, pageCount);
  return revise(tx.newspaperIssueRepository, issue, {
    pageCount,
    lastDate,
    format: input.format ?? issue.format,
  });
};
