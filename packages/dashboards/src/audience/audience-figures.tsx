import type { Column } from '../export/column.ts';
import { AudiencePageDocument, type AudiencePageQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { today } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { sectionAddress } from '../month/section-address.ts';
import type { Comparison } from '../parts/compare-field.tsx';
import { Panel } from '../parts/panel.tsx';
import { Tile } from '../parts/tile.tsx';
import { ChannelsPanel } from './channels-panel.tsx';
import { countedLate } from './counted-late.ts';
import { ReadsPanel } from './reads-panel.tsx';

type SectionPoint = NonNullable<NonNullable<AudiencePageQuery['sections']>['points']>[number];
type IndexPoint = NonNullable<NonNullable<AudiencePageQuery['composite']>['points']>[number];
type ArticlePoint = NonNullable<NonNullable<AudiencePageQuery['articles']>['points']>[number];

type Props = {
  readonly month: string;
  readonly days: { readonly from: string; readonly until: string };
  readonly compare: Comparison;
};

export const AudienceFigures = ({ month, days, compare }: Props) => {
  const { say, name } = useLanguage();
  const since = say(compare === 'year' ? 'sinceYear' : 'sinceMonth');
  const { data, problems, again } = useAnswer(AudiencePageDocument, {
    days,
    months: { from: month, until: month },
    each: 'DAY',
    compare: compare === 'year' ? 'YEAR' : 'MONTH',
  });
  const channels = data?.audienceChannels ?? undefined;
  const total = data?.total?.total;
  const late = countedLate(channels ?? [], days.until, today());
  const hint =
    late.length > 0
      ? say('countedLate', {
          channels: late
            .map(({ channel, countedUntil }) => `${name(channel?.name)} (${countedUntil ?? '–'})`)
            .join(', '),
        })
      : undefined;
  const sections: Column<SectionPoint>[] = [
    {
      title: say('section'),
      kind: 'text',
      value: ({ section, keys }) => name(section?.name) || keys[0] || say('elsewhere'),
      link: ({ section }) => (section ? sectionAddress(section.slug, month) : undefined),
    },
    { title: say('reads'), kind: 'count', value: ({ value }) => value },
    { title: since, kind: 'change', value: ({ change }) => change },
  ];
  const indices: Column<IndexPoint>[] = [
    {
      title: say('organisation'),
      kind: 'text',
      value: ({ organisation, keys }) => name(organisation?.name) || keys[0],
    },
    { title: say('index'), kind: 'count', value: ({ value }) => value },
    { title: since, kind: 'change', value: ({ change }) => change },
  ];
  const articles: Column<ArticlePoint>[] = [
    {
      title: say('headline'),
      kind: 'text',
      value: ({ article, keys }) => name(article?.headline) || (keys[0] ? say('notFound') : undefined),
      link: ({ article }) => (article ? `/dashboards/articles/${article.slug}` : undefined),
    },
    { title: say('reads'), kind: 'count', value: ({ value }) => value },
  ];
  return (
    <>
      <ul className="tiles" aria-label={month}>
        <Tile
          title={say('reads')}
          value={total?.value}
          kind="count"
          change={total?.change ?? undefined}
          since={since}
          problems={problems('total')}
          isLoading={!data}
        />
        <Tile
          title={say('channels')}
          value={channels?.length}
          kind="count"
          problems={problems('audienceChannels')}
          isLoading={!data}
        />
      </ul>
      <ReadsPanel data={data} month={month} hint={hint} problems={problems('reads')} again={again} />
      <ChannelsPanel
        channels={data && (channels ?? [])}
        month={month}
        hint={hint}
        problems={problems('audienceChannels')}
        again={again}
      />
      <Panel
        title={say('mcci')}
        name={`audience-mcci-${month}`}
        columns={indices}
        rows={data && (data.composite?.points ?? [])}
        problems={problems('composite')}
        again={again}
        isSynthetic={data?.composite?.isSynthetic ?? false}
      />
      <Panel
        title={say('bySection')}
        name={`audience-sections-${month}`}
        columns={sections}
        rows={data && (data.sections?.points ?? [])}
        problems={problems('sections')}
        again={again}
        isSynthetic={data?.sections?.isSynthetic ?? false}
      />
      <Panel
        title={say('articles')}
        name={`audience-articles-${month}`}
        columns={articles}
        rows={data && (data.articles?.points ?? [])}
        problems={problems('articles')}
        again={again}
        isSynthetic={data?.articles?.isSynthetic ?? false}
      />
    </>
  );
};
