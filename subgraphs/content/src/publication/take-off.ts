import { refused, requireStep, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { articleTransitions } from '../article/article-transitions.ts';
import type { Transaction } from '../context.ts';
import { breakSchedule } from './break-schedule.ts';
import { takeBack } from './take-back.ts';

/**
 * Takes an article from channels; from all of them, and from what it has scheduled, where none are named. Where it stands on another then, or on paper that is out, it stays published: what was
 * printed stays on record for readers.
 *
 * @throws ILLEGAL_TRANSITION for what is not out, or on paper alone
 */
export const takeOff = async (
  tx: Transaction,
  article: Article,
  channelIds: readonly string[] | null,
  reason: string | null,
): Promise<Article> => {
  requireStep(articleTransitions, article.status, 'UNPUBLISHED', 'input', 'id');
  const now = new Date();
  const live = (await tx.publicationsOfArticles.load(article.id)).filter(({ status }) => status === 'LIVE');
  const channels = await Promise.all(live.map(({ channelId }) => tx.channels.load(channelId)));
  const stays = live.filter(
    ({ channelId, publishedAt }, index) =>
      (channelIds !== null && !channelIds.includes(channelId)) ||
      (channels[index]?.kind === 'PRINT' && publishedAt <= now),
  );
  if (stays.length === 0) return takeBack(tx, article, 'UNPUBLISHED', reason);
  if (stays.length === live.length)
    throw refused(
      'ILLEGAL_TRANSITION',
      'The article stands on paper alone, which cannot be taken back',
      'input',
      'id',
    );
  await tx.publicationRepository.unpublish(article.id, now, reason, channelIds);
  if (channelIds === null) await breakSchedule(tx, article, reason);
  const scheduledAt = channelIds === null ? null : article.scheduledAt;
  return revise(tx.articleRepository, article, { statusReason: reason, scheduledAt });
};
