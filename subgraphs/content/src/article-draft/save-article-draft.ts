import { allow, lockVersion, refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { SaveArticleDraftInput } from '../generated/resolvers.ts';
import { checkDraft } from './check-draft.ts';
import { draftOf } from './draft.ts';
import { changeDraft } from './write-draft.ts';

/** Changes an article: what readers can see is not edited, it is taken back first. */
export const saveArticleDraft = async (tx: Transaction, input: SaveArticleDraftInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const article = await lockVersion(tx.articleRepository, input);
  if (article.status === 'PUBLISHED')
    throw refused('ILLEGAL_TRANSITION', 'The article is published: unpublish it first', 'input', 'id');
  return changeDraft(tx, article, checkDraft(input, await draftOf(tx, article)));
};
