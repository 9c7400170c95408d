import { allow, lockVersion, refused, requireFound, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordPrintedCorrectionInput } from '../generated/resolvers.ts';
import type { ArticleCorrection } from './article-correction.entity.ts';

/** The page that printed a correction. @throws INVALID_INPUT for one of another newspaper, or that appeared before it */
const pageThatPrinted = async (
  tx: Transaction,
  { publicationCode, createdAt }: ArticleCorrection,
  pageId: string,
): Promise<string> => {
  const page = requireFound(await tx.newspaperPages.load(pageId), 'input', 'pageId');
  const issue = (await tx.newspaperIssues.load(page.issueId))!;
  if (issue.publicationCode !== publicationCode)
    throw refused('INVALID_INPUT', `It is owed by ${publicationCode}`, 'input', 'pageId');
  if (issue.issueDate < todayInShanghai(createdAt))
    throw refused('INVALID_INPUT', 'That issue appeared before the correction', 'input', 'pageId');
  return page.id;
};

/** Notes on which page a newspaper printed a correction that it owed, or that the note was a mistake. */
export const recordPrintedCorrection = async (
  tx: Transaction,
  input: RecordPrintedCorrectionInput,
): Promise<ArticleCorrection> => {
  allow(tx.viewer, 'editor');
  const correction = await lockVersion(tx.articleCorrectionRepository, input);
  if (!correction.dueOn)
    throw refused('ILLEGAL_TRANSITION', 'No newspaper owes this correction', 'input', 'id');
  const printedOnPageId = input.pageId == null ? null : await pageThatPrinted(tx, correction, input.pageId);
  if (printedOnPageId === correction.printedOnPageId)
    throw refused('ILLEGAL_TRANSITION', 'That is noted already', 'input', 'id');
  return revise(tx.articleCorrectionRepository, correction, { printedOnPageId });
};
