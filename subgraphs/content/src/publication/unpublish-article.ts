import { allow, lockVersion, optionalText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { UnpublishArticleInput } from '../generated/resolvers.ts';
import { takeOff } from './take-off.ts';

/** Takes an article back from all its channels. */
export const unpublishArticle = async (tx: Transaction, input: UnpublishArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const live = (await tx.publicationsOfArticles.load(article.id)).filter(({ status }) => status === 'LIVE');
  return takeOff(
    tx,
    article,
    live.map(({ channelId }) => channelId),
    reason,
  );
};
