import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { changeSince, figuresOf } from '../companies/company-months.ts';
import type { Column } from '../export/column.ts';
import type { MonthPageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { money, yuan } from '../language/numbers.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { Panel } from '../parts/panel.tsx';

type Section = NonNullable<MonthPageQuery['sections']>[number];
type Revenue = Section['adRevenue'];

type Props = {
  readonly data: MonthPageQuery | undefined;
  readonly month: string;
  readonly since: string;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

const booked = (revenue: Revenue): number | undefined =>
  revenue ? yuan(revenue.booked.amountMinor) : undefined;

/** Undefined where nobody has counted: a 0 of that is none. */
const readsOf = ({ audience }: Section): number | undefined =>
  Number(audience?.total.reads ?? 0) || undefined;

const perThousand = (section: Section): number | undefined => {
  const reads = readsOf(section);
  const revenue = booked(section.adRevenue);
  return reads === undefined || revenue === undefined ? undefined : (revenue / reads) * 1_000;
};

/** What a month brought by section: what was published, and what it earned. */
export const SectionPanel = ({ data, month, since, problems, again }: Props) => {
  const { say, name, language } = useLanguage();
  const [, go] = useLocation();
  const sections = data?.sections ?? undefined;
  const hrefOf = ({ slug }: Section) => `/dashboards/month/sections/${slug}?month=${month}`;
  const columns: Column<Section>[] = [
    { title: say('section'), kind: 'text', value: (section) => name(section.name), link: hrefOf },
    { title: say('published'), kind: 'count', value: ({ figures }) => figures.articles, link: hrefOf },
    {
      title: `${say('published')} ${since}`,
      kind: 'change',
      value: ({ figures, otherFigures }) => changeSince(figures.articles, otherFigures.articles),
    },
    { title: say('pictures'), kind: 'count', value: ({ figures }) => figures.pictures, link: hrefOf },
    { title: say('reads'), kind: 'count', value: readsOf },
    { title: say('perThousand'), kind: 'money', value: (section) => perThousand(section) },
    { title: say('adRevenue'), kind: 'money', value: ({ adRevenue }) => booked(adRevenue), link: hrefOf },
    {
      title: `${say('adRevenue')} ${since}`,
      kind: 'change',
      value: ({ adRevenue, otherAdRevenue }) => changeSince(booked(adRevenue), booked(otherAdRevenue)),
    },
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, say('bySection'));
      const names = (sections ?? []).map((section) => name(section.name));
      const axis = { ...(base.yAxis as object), type: 'value' };
      return {
        ...base,
        xAxis: {
          ...(base.xAxis as object),
          type: 'category',
          data: names,
          // All of them, also where they have little room.
          axisLabel: { color: colours.quiet, interval: 0, rotate: innerWidth < 600 ? 40 : 0 },
        },
        yAxis: [
          {
            ...axis,
            axisLabel: { color: colours.quiet, formatter: (value: number) => money(value, language) },
          },
          { ...axis, minInterval: 1, splitLine: { show: false }, axisLabel: { color: colours.quiet } },
        ],
        series: [
          {
            type: 'bar',
            name: say('adRevenue'),
            tooltip: {
              valueFormatter: (value: unknown) => (typeof value === 'number' ? money(value, language) : '–'),
            },
            data: (sections ?? []).map(({ adRevenue }) => booked(adRevenue) ?? null),
          },
          {
            type: 'bar',
            name: say('published'),
            yAxisIndex: 1,
            data: (sections ?? []).map(({ figures }) => figures.articles),
          },
        ],
      };
    },
    [sections, language],
  );
  return (
    <Panel
      title={say('bySection')}
      name={`month-sections-${month}`}
      columns={columns}
      rows={data && (sections ?? [])}
      chart={options}
      onChoose={(_, place) => go(hrefOf(sections![place]!))}
      problems={problems}
      again={again}
      isSynthetic={figuresOf(data, 'advertising', month)?.isSynthetic ?? false}
    />
  );
};
