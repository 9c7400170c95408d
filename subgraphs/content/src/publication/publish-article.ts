import { allow, lockVersion, optionalText, refused, requireStep } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { articleTransitions } from '../article/article-transitions.ts';
import { stepArticle } from '../article/step-article.ts';
import { openFastTrack } from '../article-review/open-fast-track.ts';
import type { Transaction } from '../context.ts';
import type { PublishArticleInput } from '../generated/resolvers.ts';
import { requireRights } from '../picture-rights/require-rights.ts';
import { assetsOf } from './assets-of.ts';
import { chosenChannels } from './chosen-channels.ts';
import { checkEmbargo, firstSeen, newPublications } from './embargo.ts';

const field = ['input', 'channelIds'];

/** Breaking news goes out before its reviews, and only it. */
const isFastTrack = (article: Article, reason: string | null): reason is string => {
  const hasItsReviews = ['READY', 'SCHEDULED', 'PUBLISHED', 'CORRECTED'].includes(article.status);
  if (hasItsReviews && reason)
    throw refused('INVALID_INPUT', 'The article needs no fast track', 'input', 'fastTrackReason');
  return reason !== null;
};

/** Gives an article to channels; under an embargo it is there once that ends. That it is reviewed PostgreSQL knows. */
export const publishArticle = async (tx: Transaction, input: PublishArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const now = new Date();
  const reason = optionalText(input.fastTrackReason, 1000, 'input', 'fastTrackReason');
  const early = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const to = article.status === 'CORRECTED' ? 'CORRECTED' : 'PUBLISHED';
  requireStep(articleTransitions, article.status, to, 'input', 'id');
  const channels = await chosenChannels(tx, input.channelIds, ...field);
  checkEmbargo(article, channels, now);
  const text = await tx.bodies.load(article.id);
  if (!text?.body.length) throw refused('INVALID_INPUT', 'The article has no text yet', 'input', 'id');
  if (article.status === 'SCHEDULED' && !early)
    throw refused('INVALID_INPUT', 'Say why it goes out before its schedule', 'input', 'reason');
  const publishedAt = firstSeen(article, now);
  const existing = await tx.publicationsOfArticles.load(article.id);
  const publications = newPublications(article, channels, existing, publishedAt);
  if (publications.length === 0)
    throw refused('DUPLICATE', 'All these channels have the article already', ...field);
  const shown = await assetsOf(tx, article.id);
  const uses = publications.map(({ channelId }) => {
    const own = existing.find((one) => one.channelId === channelId)?.leadImageId;
    return { channelId, at: publishedAt, assetIds: own ? [...shown, own] : shown };
  });
  await requireRights(tx, article.id, input.rightsStatement, uses);
  if (isFastTrack(article, reason)) await openFastTrack(tx, article, article.versionNumber, reason);
  await tx.publicationRepository.publish(publications);
  return stepArticle(tx, article, to, {
    statusReason: reason ?? early,
    firstPublishedAt: article.firstPublishedAt ?? publishedAt,
    scheduledAt: await tx.publicationRepository.nextDue(article.id),
  });
};
