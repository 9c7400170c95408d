import type { Viewer } from '@media-graph/service';
import { countOf, figuresByIndicator, sumOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';

/** A story counts on the day on which readers could first see it, what is done with it on the day on which it is. */
export const contentSeriesRepository = (manager: EntityManager, viewer: Viewer) => {
  const day = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;
  const articles = {
    from: 'articles article',
    day: day('article.first_published_at'),
    where: `${visibleTo(viewer)('article')} AND article.status IN ('PUBLISHED', 'CORRECTED') AND article.first_published_at <= now()`,
    by: { SECTION: 'article.section_id', LABEL: 'article.label' },
    isSynthetic: `article.archived_from IN ('demonstration', 'scale')`,
  };
  const stories = countOf('article.id');
  const publications = {
    ...articles,
    from: `${articles.from} JOIN article_publications publication ON publication.article_id = article.id AND publication.status = 'LIVE'`,
    by: { ...articles.by, CHANNEL: 'publication.channel_id' },
  };
  const corrections = `${articles.from} LEFT JOIN article_corrections correction ON correction.article_id = article.id`;
  const reviews = {
    ...articles,
    from: `article_reviews review JOIN articles article ON article.id = review.article_id`,
    day: day('review.reviewed_at'),
    where: 'TRUE',
    by: { SECTION: 'article.section_id', REVIEW_LEVEL: 'review.level' },
  };
  return figuresByIndicator(manager, {
    'articles-published': { ...articles, value: stories },
    'articles-on-channels': {
      ...publications,
      day: day('publication.published_at'),
      value: (when) => `count(*) FILTER (WHERE ${when})`,
    },
    'channels-per-article': {
      ...publications,
      value: (when) => `count(*) FILTER (WHERE ${when})`,
      of: stories,
    },
    'original-share': {
      ...articles,
      value: (when) => stories(`${when} AND article.label = 'ORIGINAL'`),
      of: (when) => stories(`${when} AND article.label IS DISTINCT FROM 'ADVERTISEMENT'`),
    },
    'corrections-per-thousand': {
      ...articles,
      from: corrections,
      value: (when) => `1000 * ${countOf('correction.id')(when)}`,
      of: stories,
    },
    'picture-uses': {
      ...articles,
      from: `${articles.from} JOIN article_assets shown ON shown.article_id = article.id`,
      by: { ...articles.by, MEDIA_ASSET: 'shown.asset_id' },
      value: (when) => `count(*) FILTER (WHERE ${when})`,
    },
    'embargo-breaches': {
      ...publications,
      where: `publication.published_at < article.embargoed_until AND article.embargoed_until <= now()`,
      value: (when) => `count(*) FILTER (WHERE ${when})`,
    },
    'review-returns': {
      ...reviews,
      value: (when) => countOf('review.id')(`${when} AND review.decision = 'RETURNED'`),
      of: countOf('review.id'),
    },
    'review-hours': {
      ...reviews,
      // From the step before: the review below it, or the handing in.
      from: `${reviews.from} CROSS JOIN LATERAL (SELECT max(taken_at) AS at FROM article_steps
        WHERE article_id = review.article_id AND kind = 'STATUS' AND taken_at < review.reviewed_at - interval '1 millisecond'
          AND after IN ('SUBMITTED', 'REVIEW_2', 'REVIEW_3')) AS begun`,
      value: sumOf('extract(epoch FROM review.reviewed_at - begun.at) / 3600'),
      of: (when) => `count(begun.at) FILTER (WHERE ${when})`,
    },
  });
};

/** What only those see who write and review. */
export const newsroomsIndicators: ReadonlySet<string> = new Set([
  'embargo-breaches',
  'review-returns',
  'review-hours',
]);
