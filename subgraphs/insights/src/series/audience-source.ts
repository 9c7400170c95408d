import type { Viewer } from '@media-graph/service';
import { addDays, bucketSql, type FigureQuestion, type FigureSource } from '@media-graph/subgraph';
import { channelsVisibleTo } from '../access.ts';

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

/** Of each channel the last that was said in each stretch of time. */
const followers = (question: FigureQuestion): string => `(
  SELECT DISTINCT ON (channel_id, stretch_of_day) channel_id, day, followers, is_synthetic
  FROM (SELECT *, coalesce(${bucketSql(question.each, 'day')}, '') || (day >= $1::date) AS stretch_of_day FROM audience_days
        WHERE followers IS NOT NULL AND day BETWEEN least($1::date, '${question.compared?.from ?? question.days.from}') AND $2::date) AS told
  ORDER BY channel_id, stretch_of_day, day DESC) AS row`;

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
      ...{ from: `${followers(question)} ${channels}`, day: 'row.day', where, by, isSynthetic },
      value: sum('row.followers'),
    };
  if (indicator === 'wci' || indicator === 'mcci') return indices(indicator);
  const { from, day } = tableFor(question);
  return {
    ...{ from: `${from} ${channels}`, day, where, isSynthetic },
    by: {
      ...by,
      SECTION: 'row.section_id',
      ...(from !== 'audience_days row' && { ARTICLE: 'row.article_id' }),
    },
    ...measures[indicator]!,
  };
};
