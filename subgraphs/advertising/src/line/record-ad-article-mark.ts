import { refused, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordAdArticleMarkInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { requireArticleMark } from './require-article-mark.ts';

/** Notes on a line from before there were marks that the newsroom has bound its article to 廣告 since. */
export const recordAdArticleMark = async (
  tx: Transaction,
  input: RecordAdArticleMarkInput,
): Promise<AdLine> => {
  const line = await lockOwn(tx.viewer, tx.lineRepository, input);
  if (line.articleId === null || line.articleMarkedAt !== null)
    throw refused('ILLEGAL_TRANSITION', 'The line pays for no article without a mark', 'input', 'id');
  const articleMarkedAt = requireArticleMark(tx, line.articleId, input.articleMark, 'input');
  return revise(tx.lineRepository, line, { articleMarkedAt });
};
