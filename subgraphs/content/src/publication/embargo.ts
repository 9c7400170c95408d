import { refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Channel } from '../channel/channel.entity.ts';
import type { Publication } from './publication.entity.ts';

type Embargoed = Pick<Article, 'embargoedUntil'>;

export const isUnderEmbargo = ({ embargoedUntil }: Embargoed, now: Date): boolean =>
  embargoedUntil !== null && embargoedUntil > now;

/** When readers first see what is published now: at once, or when the embargo ends. */
export const firstSeen = ({ embargoedUntil }: Embargoed, now: Date): Date =>
  embargoedUntil !== null && embargoedUntil > now ? embargoedUntil : now;

/**
 * An article may be published while its embargo runs, because the work must be done before the instant and nobody
 * should have to press a button at midnight. Print is the exception: paper that is out cannot be kept invisible.
 *
 * @throws EMBARGOED when one of the channels is printed and the embargo runs
 */
export const checkEmbargo = (
  article: Embargoed,
  channels: readonly Pick<Channel, 'kind'>[],
  now: Date,
): void => {
  if (isUnderEmbargo(article, now) && channels.some(({ kind }) => kind === 'PRINT'))
    throw refused(
      'EMBARGOED',
      'The article is under embargo, and a printed channel cannot keep it: lift the embargo or leave that channel out',
      'input',
      'channelIds',
    );
};

/**
 * @throws INVALID_INPUT for an instant that has passed, ILLEGAL_TRANSITION for an article that readers see already
 */
export const checkNewEmbargo = (
  article: Embargoed & Pick<Article, 'status' | 'scheduledAt'>,
  until: Date,
  now: Date,
): void => {
  if (until <= now) throw refused('INVALID_INPUT', 'An embargo ends in the future', 'input', 'until');
  const isOut = article.status === 'PUBLISHED' || article.status === 'CORRECTED';
  if (isOut && !isUnderEmbargo(article, now))
    throw refused(
      'ILLEGAL_TRANSITION',
      'Readers have seen the article, so an embargo comes too late: unpublish it first',
      'input',
      'id',
    );
  if (article.scheduledAt)
    throw refused(
      'ILLEGAL_TRANSITION',
      'The article is scheduled: take the schedule back first',
      'input',
      'id',
    );
  if (article.status === 'KILLED')
    throw refused('ILLEGAL_TRANSITION', 'The article was killed, and stays as it is', 'input', 'id');
};

/** What is still to come moves with the embargo's end; what readers have seen stays as it was. */
export const moved = <When extends Date | null>(time: When, to: Date, now: Date): When | Date =>
  time !== null && time > now ? to : time;

/** The publications to write for these channels: those that do not have the article now. */
export const newPublications = (
  article: Pick<Article, 'id' | 'slug'>,
  channels: readonly Pick<Channel, 'id' | 'baseUrl'>[],
  existing: readonly Pick<Publication, 'channelId' | 'status'>[],
  publishedAt: Date,
): Pick<Publication, 'articleId' | 'channelId' | 'publishedAt' | 'url'>[] => {
  const live = new Set(existing.filter(({ status }) => status === 'LIVE').map(({ channelId }) => channelId));
  return channels
    .filter(({ id }) => !live.has(id))
    .map(({ id, baseUrl }) => ({
      articleId: article.id,
      channelId: id,
      publishedAt,
      url: baseUrl && `${baseUrl}${article.slug}`,
    }));
};
