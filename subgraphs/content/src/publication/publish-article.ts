import { allow, lockVersion, refused, requireStep, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { articleTransitions } from '../article/article-transitions.ts';
import { requireIds } from '../article/require-ids.ts';
import type { Channel } from '../channel/channel.entity.ts';
import type { Transaction } from '../context.ts';
import type { PublishArticleInput } from '../generated/resolvers.ts';
import { checkEmbargo, firstSeen, newPublications } from './embargo.ts';

const mostChannels = 20;
const field = ['input', 'channelIds'];

const chosenChannels = ({ channels }: Transaction, ids: readonly string[]): Promise<Channel[]> =>
  Promise.all(
    requireIds(ids, 1, mostChannels, ...field).map(async (id) => {
      const channel = await channels.load(id);
      if (!channel) throw refused('INVALID_INPUT', `There is no channel ${id}`, ...field);
      return channel;
    }),
  );

/** Gives an article to channels; under an embargo it is there once that ends. */
export const publishArticle = async (tx: Transaction, input: PublishArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const now = new Date();
  const article = await lockVersion(tx.articleRepository, input);
  const status = requireStep(articleTransitions, article.status, 'PUBLISHED', 'input', 'id');
  const channels = await chosenChannels(tx, input.channelIds);
  checkEmbargo(article, channels, now);
  const text = await tx.bodies.load(article.id);
  if (!text?.body.length) throw refused('INVALID_INPUT', 'The article has no text yet', 'input', 'id');
  const publishedAt = firstSeen(article, now);
  const existing = await tx.publicationsOfArticles.load(article.id);
  const publications = newPublications(article, channels, existing, publishedAt);
  if (publications.length === 0)
    throw refused('DUPLICATE', 'All these channels have the article already', ...field);
  const firstPublishedAt = article.firstPublishedAt ?? publishedAt;
  const published = await revise(tx.articleRepository, article, { status, firstPublishedAt });
  await tx.publicationRepository.publish(publications);
  return published;
};
