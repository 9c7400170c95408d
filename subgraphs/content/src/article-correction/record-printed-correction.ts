import { allow, lockVersion, refused, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordPrintedCorrectionInput } from '../generated/resolvers.ts';
import type { ArticleCorrection } from './article-correction.entity.ts';

/** Notes on which page a newspaper printed a correction that it owed. */
export const recordPrintedCorrection = async (
  tx: Transaction,
  input: RecordPrintedCorrectionInput,
): Promise<ArticleCorrection> => {
  allow(tx.viewer, 'editor');
  const correction = await lockVersion(tx.articleCorrectionRepository, input);
  if (!correction.dueOn || correction.printedOnPageId)
    throw refused('ILLEGAL_TRANSITION', 'No newspaper owes this correction', 'input', 'id');
  const page = requireFound(await tx.newspaperPages.load(input.pageId), 'input', 'pageId');
  const issue = (await tx.newspaperIssues.load(page.issueId))!;
  if (issue.publicationCode !== correction.publicationCode)
    throw refused('INVALID_INPUT', `It is owed by ${correction.publicationCode}`, 'input', 'pageId');
  return revise(tx.articleCorrectionRepository, correction, { printedOnPageId: page.id });
};
