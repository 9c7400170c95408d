import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';

/** Since when the newsroom has bound an article to 廣告, by what it signed. @throws INVALID_INPUT for whatever it did not sign of this article */
export const requireArticleMark = (
  { readMark }: Pick<Transaction, 'readMark'>,
  articleId: string,
  articleMark: string,
  ...field: string[]
): Date => {
  const mark = readMark(articleMark);
  if (mark?.articleId !== articleId)
    throw refused(
      ...(['INVALID_INPUT', 'The newsroom marks the article first: `Article.sponsorshipMark`'] as const),
      ...[...field, 'articleMark'],
    );
  return new Date(mark.markedAt);
};
