import type { Article } from '../article/article.entity.ts';
import type { Context } from '../context.ts';
import { isUnderEmbargo } from './embargo.ts';
import type { Publication } from './publication.entity.ts';

export type ShownOnChannel = { readonly article: Article; readonly publication: Publication };

/** An article as readers have it on a channel; null while they do not, also for those who see more. */
export const shownOnChannel = async (
  channelId: string,
  articleId: string,
  now: Date,
  { articles, publicationsOfArticles }: Pick<Context, 'articles' | 'publicationsOfArticles'>,
): Promise<ShownOnChannel | null> => {
  const [article, publications] = await Promise.all([
    articles.load(articleId),
    publicationsOfArticles.load(articleId),
  ]);
  const isOut = article?.status === 'PUBLISHED' || article?.status === 'CORRECTED';
  if (!isOut || isUnderEmbargo(article, now)) return null;
  const publication = publications.find(
    (one) => one.channelId === channelId && one.status === 'LIVE' && one.publishedAt <= now,
  );
  return publication ? { article, publication } : null;
};
