import type { Viewer } from '@media-graph/service';
import { addDays, bucketSql, type FigureQuestion, type FigureSource, movedSql } from '@media-graph/subgraph';
import { channelsVisibleTo } from '../access.ts';
import { countedDays } from '../audience/counted-days.ts';

const sum = (sql: string) => (when: string) => `sum(${sql}) FILTER (WHERE ${when})`;
const interactions = sum('row.likes + row.looks + row.shares + row.comments');
const reads = sum('row.reads');

/** What each indicator adds up, and of what it is a rate. */
const measures: Readonly<Record<string, Pick<FigureSource, 'value' | 'of'>>> = {
  reads: { value: reads },
  readers: { value: sum('row.readers') },
  'read-seconds': { value: sum('row.read_seconds') },
  'seconds-per-read': { value: sum('row.read_seconds'), of: reads },
  likes: { value: sum('row.likes') },
  looks: { value: sum('row.looks') },
  shares: { value: sum('row.shares') },
  comments: { value: sum('row.comments') },
  'interaction-rate': { value: interactions, of: reads },
};

const isWhole = ({ from, until }: { from: string; until: string }): boolean =>
  from.endsWith('-01') && addDays(until, 1).endsWith('-01');

/** Sums that the question can be answered from: whole months of articles, or days of channels and sections. */
const tableFor = ({ by, filter, each, days, compared }: FigureQuestion): { from: string; day: string } => {
  const isByArticle = [...by, ...filter.map(({ dimension }) => dimension)].includes('ARTICLE');
  const isByMonth = each === null || ['MONTH', 'QUARTER', 'YEAR'].includes(each);
  if (!isByArticle) return { from: 'audience_days row', day: 'row.day' };
  return isByMonth && isWhole(days) && (!compared || isWhole(compared))
    ? { from: 'audience_article_months row', day: 'row.month' }
    : { from: 'audience_facts row', day: 'row.day' };
};

const channels = 'JOIN audience_channels channel ON channel.id = row.channel_id';

const isLast = (parts: string): string =>
  `row_number() OVER (PARTITION BY channel_id, is_then${parts} ORDER BY day DESC) = 1`;

/**
 * What channels were said to have, once among the days that are asked for and once among those they are compared with,
 * which may be the same in part; and whether it is a channel's last in its stretch of time, and in all of them.
 */
const followers = ({ each, days, compared }: FigureQuestion): string => {
  const stretches = [`(false, date '${days.from}', date '${days.until}')`];
  if (compared) stretches.push(`(true, date '${compared.from}', date '${compared.until}')`);
  const bucket = bucketSql(each, movedSql({ each, compared }, 'day', 'is_then'));
  return `(
    SELECT channel_id, day, followers, is_synthetic, is_then, ${isLast('')} AS is_last, ${isLast(', bucket')} AS is_last_of_bucket
    FROM (SELECT told.*, is_then, ${bucket} AS bucket FROM audience_days told
          JOIN (VALUES ${stretches}) AS days (is_then, first, last) ON day BETWEEN first AND last
          WHERE followers IS NOT NULL) AS told) AS row`;
};

/** A level is not added up over time: of a point counts what was said last in it, and of the total what was said last. */
const lastFollowers = (when: string): string => {
  const sumOf = (last: string) => `sum(row.followers) FILTER (WHERE ${when} AND row.${last})`;
  return `CASE GROUPING(at.bucket) WHEN 1 THEN ${sumOf('is_last')} ELSE ${sumOf('is_last_of_bucket')} END`;
};

/** The index that stands for each month; of longer stretches the mean of the months'. Row policies say who sees which. */
const indices = (kind: 'wci' | 'mcci'): FigureSource => ({
  from: 'audience_indices row',
  day: `(row.month || '-01')::date`,
  where: `row.kind = '${kind.toUpperCase()}' AND NOT row.is_superseded`,
  by: kind === 'wci' ? { CHANNEL: 'row.subject_id' } : { ORGANISATION: 'row.subject_id' },
  isSynthetic: 'row.is_synthetic',
  value: sum('row.value'),
  of: (when) => `count(*) FILTER (WHERE ${when})`,
});

/** Where an audience indicator comes from. */
export const audienceSource = (question: FigureQuestion, viewer: Viewer): FigureSource => {
  const where = channelsVisibleTo(viewer)('row');
  const isSynthetic = 'row.is_synthetic';
  const by = { CHANNEL: 'row.channel_id', ORGANISATION: 'channel.organisation_id' };
  const { indicator } = question;
  if (indicator === 'followers')
    return {
      ...{ from: `${followers(question)} ${channels}`, day: 'row.day', by, isSynthetic },
      where: `${where} AND row.is_then = stretch.is_then`,
      value: lastFollowers,
      counted: (first, last) => countedDays(first, last, 'AND known.followers IS NOT NULL'),
    };
  if (indicator === 'wci' || indicator === 'mcci') return indices(indicator);
  const { from, day } = tableFor(question);
  return {
    ...{ from: `${from} ${channels}`, day, where, isSynthetic, counted: countedDays },
    by: {
      ...by,
      SECTION: 'row.section_id',
      ...(from !== 'audience_days row' && { ARTICLE: 'row.article_id' }),
    },
    ...measures[indicator]!,
  };
};
