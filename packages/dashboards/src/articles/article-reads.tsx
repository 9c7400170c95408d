import { useMemo } from 'react';
import type { Column } from '../export/column.ts';
import { ArticleReadsDocument, type ArticleReadsQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { addDays, dayOf, instantOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { short } from '../language/numbers.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { Panel } from '../parts/panel.tsx';

type Audience = NonNullable<NonNullable<ArticleReadsQuery['articleBySlug']>['audience']>;
type Point = NonNullable<Audience['hours']>[number];
type OfChannel = NonNullable<Audience['channels']>[number];

/** Days that are shown by the hour: later hardly anybody comes. */
const shownDays = 7;

/** What readers did with an article in its first days. */
export const ArticleReads = ({
  slug,
  publishedAt,
}: {
  readonly slug: string;
  readonly publishedAt: string;
}) => {
  const { say, name, language } = useLanguage();
  const from = dayOf(publishedAt);
  const { data, problems, again } = useAnswer(ArticleReadsDocument, {
    slug,
    days: { from, until: addDays(from, shownDays - 1) },
  });
  const audience = data?.articleBySlug?.audience;
  // Most channels are counted by the day alone.
  const isByHour = (audience?.hours ?? []).length > 0;
  const points = isByHour ? audience?.hours : audience?.days;
  const hint = audience?.total === null ? say('notCounted') : undefined;
  const title = say(isByHour ? 'readsByHour' : 'readsAtFirst');
  const hours: Column<Point>[] = [
    isByHour
      ? { title: say('begins'), kind: 'instant', value: ({ startsAt }) => startsAt }
      : { title: say('day'), kind: 'day', value: ({ startsAt }) => startsAt && dayOf(startsAt) },
    { title: say('reads'), kind: 'count', value: ({ figures }) => Number(figures.reads) },
  ];
  const channels: Column<OfChannel>[] = [
    { title: say('channel'), kind: 'text', value: ({ channel }) => name(channel?.name) },
    { title: say('reads'), kind: 'count', value: ({ figures }) => Number(figures.reads) },
    { title: say('likes'), kind: 'count', value: ({ figures }) => Number(figures.likes) },
    { title: say('shares'), kind: 'count', value: ({ figures }) => Number(figures.shares) },
    { title: say('comments'), kind: 'count', value: ({ figures }) => Number(figures.comments) },
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, title);
      const shown = points ?? [];
      return {
        ...base,
        xAxis: {
          ...(base.xAxis as object),
          type: 'category',
          data: shown.map(({ startsAt }) =>
            startsAt ? instantOf(startsAt).slice(5, isByHour ? undefined : 10) : '',
          ),
        },
        yAxis: {
          ...(base.yAxis as object),
          type: 'value',
          axisLabel: { color: colours.quiet, formatter: (value: number) => short(value, language) },
        },
        series: [
          { type: 'bar', name: say('reads'), data: shown.map(({ figures }) => Number(figures.reads)) },
        ],
      };
    },
    [points, title, isByHour, language, say],
  );
  return (
    <>
      <Panel
        title={title}
        name={`article-${slug}-reads`}
        columns={hours}
        rows={data && (points ?? [])}
        chart={options}
        problems={problems()}
        hint={hint}
        again={again}
        isSynthetic={audience?.isSynthetic ?? false}
      />
      <Panel
        title={`${say('reads')}: ${say('channels')}`}
        name={`article-${slug}-reads-by-channel`}
        columns={channels}
        rows={data && (audience?.channels ?? [])}
        problems={problems()}
        hint={hint}
        again={again}
        isSynthetic={audience?.isSynthetic ?? false}
      />
    </>
  );
};
