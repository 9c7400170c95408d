import {
  allow,
  lockVersion,
  optionalId,
  optionalLocalized,
  refused,
  requireEntries,
  revise,
} from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { ScheduleArticleInput } from '../generated/resolvers.ts';
import { requireRights } from '../picture-rights/require-rights.ts';
import { assetsOf } from './assets-of.ts';
import { chosenChannels } from './chosen-channels.ts';

const yearMs = 366 * 86_400_000;
const field = ['input', 'publications'];

/** Gives an article to channels at instants to come; the scheduler does it then. */
export const scheduleArticle = async (tx: Transaction, input: ScheduleArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const now = Date.now();
  const given = requireEntries(input.publications, 1, 20, ...field);
  const article = await lockVersion(tx.articleRepository, input);
  const { id: articleId, slug, status } = article;
  const isOut = status === 'PUBLISHED' || status === 'CORRECTED' || status === 'SCHEDULED';
  if (!isOut && status !== 'READY')
    throw refused('ILLEGAL_TRANSITION', `No step leads from ${status} to SCHEDULED`, 'input', 'id');
  if (article.embargoedUntil && article.embargoedUntil.getTime() > now)
    throw refused('EMBARGOED', 'An embargo runs: an article has that or a schedule', 'input', 'id');
  const channels = await chosenChannels(
    tx,
    given.map(({ channelId }) => channelId),
    ...field,
  );
  if (channels.length < given.length) throw refused('INVALID_INPUT', 'Name each channel once', ...field);
  const existing = await tx.publicationsOfArticles.load(articleId);
  const publications = given.map(({ at, headline, leadImageId }, index) => {
    const here = [...field, String(index)];
    const { id: channelId, kind, baseUrl } = channels[index]!;
    if (kind === 'PRINT')
      throw refused('INVALID_INPUT', 'The paper appears with its issue', ...here, 'channelId');
    if (at.getTime() <= now || at.getTime() > now + yearMs)
      throw refused('INVALID_INPUT', 'The instant lies within the year to come', ...here, 'at');
    if (existing.some((one) => one.channelId === channelId && one.status !== 'WITHDRAWN'))
      throw refused('DUPLICATE', 'The channel has the article already, or will', ...here, 'channelId');
    return {
      ...{ articleId, channelId, publishedAt: at, url: baseUrl && `${baseUrl}${slug}` },
      headline: optionalLocalized(headline, 200, ...here, 'headline'),
      leadImageId: optionalId(leadImageId, ...here, 'leadImageId'),
    };
  });
  const shown = await assetsOf(tx, articleId);
  const uses = publications.map(({ channelId, publishedAt: at, leadImageId: own }) => ({
    ...{ channelId, at, assetIds: own ? [...shown, own] : shown },
  }));
  await requireRights(tx, articleId, input.rightsStatement, uses);
  await tx.publicationRepository.schedule(publications);
  // An embargo that has passed says nothing any more.
  const changes = { embargoedUntil: null, scheduledAt: await tx.publicationRepository.nextDue(articleId) };
  return isOut
    ? revise(tx.articleRepository, article, changes)
    : stepArticle(tx, article, 'SCHEDULED', changes);
};
