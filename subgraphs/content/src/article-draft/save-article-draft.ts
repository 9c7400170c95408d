import { allow, lockVersion, optionalText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { SaveArticleDraftInput } from '../generated/resolvers.ts';
import { checkDraft } from './check-draft.ts';
import { draftOf } from './draft-of.ts';
import { rewriteArticle } from './rewrite-article.ts';

/** Changes an article that readers do not see. */
export const saveArticleDraft = async (tx: Transaction, input: SaveArticleDraftInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const { coverStatement } = input;
  const draft = checkDraft(input, await draftOf(tx, article));
  return rewriteArticle(tx, article, draft, { reason, coverStatement });
};
