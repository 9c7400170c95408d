import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { countedColumn, countedFigure } from '../audience/counted-column.ts';
import { changeSince, figuresOf } from '../companies/company-months.ts';
import type { Column } from '../export/column.ts';
import type { MonthPageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { money, yuan } from '../language/numbers.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { Panel } from '../parts/panel.tsx';
import { sectionAddress } from './section-address.ts';

type Section = NonNullable<MonthPageQuery['sections']>[number];
type Revenue = Section['adRevenue'];

type Props = {
  readonly data: MonthPageQuery | undefined;
  readonly month: string;
  readonly since: string;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

const booked = (revenue: Revenue | undefined): number | undefined =>
  revenue ? yuan(revenue.booked.amountMinor) : undefined;

/** What all advertisements of a month brought, of the one row that all are in. */
export const bookedOf = (groups: MonthPageQuery['wholeAdRevenue'] | undefined): number | undefined =>
  booked(groups?.[0]?.revenue);

/** A section; null is what belongs to none, as advertisements on screens and in the street. */
type Row = {
  readonly section: Section | null;
  readonly revenue: number | undefined;
  readonly otherRevenue: number | undefined;
};

const less = (whole: number | undefined, parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce((left, part) => (left === undefined || part === undefined ? undefined : left - part), whole);

/** The sections, and what makes their revenue the whole one. */
const rowsOf = (data: MonthPageQuery | undefined): Row[] => {
  const rows = (data?.sections ?? []).map((section) => ({
    section,
    revenue: booked(section.adRevenue),
    otherRevenue: booked(section.otherAdRevenue),
  }));
  const revenue = less(
    bookedOf(data?.wholeAdRevenue),
    rows.map(({ revenue }) => revenue),
  );
  const otherRevenue = less(
    bookedOf(data?.otherWholeAdRevenue),
    rows.map(({ otherRevenue }) => otherRevenue),
  );
  return revenue ? [...rows, { section: null, revenue, otherRevenue }] : rows;
};

const audienceOf = ({ section }: Row) => section?.audience;

const perThousand = (row: Row): number | undefined => {
  const reads = countedFigure(audienceOf(row), 'reads');
  return !reads || row.revenue === undefined ? undefined : (row.revenue / reads) * 1_000;
};

/** What a month brought by section: what was published, and what it earned. */
export const SectionPanel = ({ data, month, since, problems, again }: Props) => {
  const { say, name, language } = useLanguage();
  const [, go] = useLocation();
  const rows = useMemo(() => rowsOf(data), [data]);
  const nameOf = ({ section }: Row) => (section ? name(section.name) : say('elsewhere'));
  const hrefOf = ({ section }: Row) => (section ? sectionAddress(section.slug, month) : undefined);
  const columns: Column<Row>[] = [
    { title: say('section'), kind: 'text', value: nameOf, link: hrefOf },
    {
      title: say('published'),
      kind: 'count',
      value: ({ section }) => section?.figures.articles,
      link: hrefOf,
    },
    {
      title: `${say('published')} ${since}`,
      kind: 'change',
      value: ({ section }) => changeSince(section?.figures.articles, section?.otherFigures.articles),
    },
    {
      title: say('pictures'),
      kind: 'count',
      value: ({ section }) => section?.figures.pictures,
      link: hrefOf,
    },
    { ...countedColumn('reads', audienceOf, say), link: hrefOf },
    { title: say('perThousand'), kind: 'money', value: perThousand, link: hrefOf },
    {
      title: say('adRevenue'),
      kind: 'money',
      value: ({ revenue }) => revenue,
      link: (row) => hrefOf(row) ?? `/dashboards/companies/advertising?month=${month}`,
    },
    {
      title: `${say('adRevenue')} ${since}`,
      kind: 'change',
      value: ({ revenue, otherRevenue }) => changeSince(revenue, otherRevenue),
    },
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, say('bySection'));
      const axis = { ...(base.yAxis as object), type: 'value' };
      return {
        ...base,
        xAxis: {
          ...(base.xAxis as object),
          type: 'category',
          data: rows.map(nameOf),
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
            data: rows.map(({ revenue }) => revenue ?? null),
          },
          {
            type: 'bar',
            name: say('published'),
            yAxisIndex: 1,
            data: rows.map(({ section }) => section?.figures.articles ?? null),
          },
        ],
      };
    },
    [rows, language],
  );
  return (
    <Panel
      title={say('bySection')}
      name={`month-sections-${month}`}
      columns={columns}
      rows={data && rows}
      chart={options}
      onChoose={(_, place) => {
        const href = hrefOf(rows[place]!);
        if (href) go(href);
      }}
      problems={problems}
      again={again}
      isSynthetic={figuresOf(data, 'advertising', month)?.isSynthetic ?? false}
    />
  );
};
