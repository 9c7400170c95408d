import { allow, lockVersion, optionalText, requireFound } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { rewriteArticle } from '../article-draft/rewrite-article.ts';
import type { Transaction } from '../context.ts';
import type { RestoreArticleVersionInput } from '../generated/resolvers.ts';

/** Writes the text of a former version as a new one. */
export const restoreArticleVersion = async (
  tx: Transaction,
  input: RestoreArticleVersionInput,
): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const { id: articleId, slug } = article;
  const version = requireFound(
    await tx.articleVersionsByKey.load({ articleId, number: input.number }),
    'input',
    'number',
  );
  const { content } = (await tx.versionContents.load(version.id))!;
  // What somebody pays for stays marked, whatever it was then.
  const label = article.sponsoredAt ? article.label : content.label;
  const { number, coverStatement } = input;
  const why = { reason: reason ?? `Version ${number} again`, coverStatement };
  return rewriteArticle(tx, article, { ...content, slug, label }, why);
};
