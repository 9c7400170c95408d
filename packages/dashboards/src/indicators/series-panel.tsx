import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { changeOf } from '../companies/company-months.ts';
import type { CellKind, Column } from '../export/column.ts';
import {
  type CalendarUnit,
  type IndicatorCatalogueQuery,
  IndicatorSeriesDocument,
  type SeriesComparison,
  type SeriesDimension,
  type SeriesSort,
} from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { Panel } from '../parts/panel.tsx';
import { shownAs } from '../parts/shown-cell.tsx';
import { Tile } from '../parts/tile.tsx';
import { type Point, pointName } from './point-name.ts';

export type Indicator = NonNullable<IndicatorCatalogueQuery['indicators']>[number];

const kinds: Readonly<Record<string, CellKind>> = { FEN: 'money', SHARE: 'share' };

/** How much of its first day names a stretch of time. */
const shownOf: Readonly<Record<string, number>> = { MONTH: 7, YEAR: 4 };

/** As cells hold it: yuan for fen. */
const valueIn = (unit: string, value: number | null | undefined): number | undefined =>
  value === null || value === undefined ? undefined : unit === 'FEN' ? value / 100 : value;

type Props = {
  readonly indicator: Indicator;
  readonly by: readonly SeriesDimension[];
  readonly each: CalendarUnit | null;
  readonly days: { readonly from: string; readonly until: string };
  readonly compare: SeriesComparison | null;
  readonly orderBy: SeriesSort;
  readonly top: number;
};

/** An indicator over time and by dimensions: the whole, a chart, and the points with what they are compared with. */
export const SeriesPanel = ({ indicator, by, each, days, compare, orderBy, top }: Props) => {
  const speaker = useLanguage();
  const { say, term, name, language } = speaker;
  const [, go] = useLocation();
  const { code, unit } = indicator;
  const { data, problems, again } = useAnswer(IndicatorSeriesDocument, {
    ...{ indicator: code, by: [...by], each, days, compare, orderBy, top },
  });
  const kind = kinds[unit] ?? 'count';
  const series = data?.series;
  const points = series?.points ?? [];
  const since = say(compare === 'YEAR' ? 'sinceYear' : 'sinceMonth');
  const changeIn = ({ value, compared }: Pick<Point, 'value' | 'compared'>) =>
    changeOf(kind, value ?? undefined, compared ?? undefined);
  const whenOf = ({ startsOn, weekday }: Point) =>
    weekday ? term(weekday) : (startsOn ?? '').slice(0, shownOf[each ?? 'DAY'] ?? 10);
  const nameOf = (point: Point) =>
    by.map((one, place) => pointName(point, one, place, speaker).text).join('・');
  const linkOf = (point: Point) =>
    by.map((one, place) => pointName(point, one, place, speaker).link).find((link) => link !== undefined);
  const columns: Column<Point>[] = [
    ...(each ? [{ title: term(each), kind: 'text', value: whenOf } as const] : []),
    ...by.map(
      (one, place): Column<Point> => ({
        title: term(one),
        kind: 'text',
        value: (point) => pointName(point, one, place, speaker).text,
        link: (point) => pointName(point, one, place, speaker).link,
      }),
    ),
    { title: name(indicator.name), kind, value: ({ value }) => valueIn(unit, value) },
    ...(compare
      ? [
          { title: since, kind, value: ({ compared }: Point) => valueIn(unit, compared) },
          {
            title: say('changed'),
            kind: kind === 'share' ? ('points' as const) : ('change' as const),
            value: changeIn,
          },
        ]
      : []),
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, name(indicator.name));
      const shown = (value: unknown) =>
        typeof value === 'number' ? shownAs(value, kind, language).text : '–';
      const isOverTime = each !== null && each !== 'WEEKDAY';
      const places = [...new Set(points.map(each ? whenOf : nameOf))];
      // Beside time, a line for each of what it is told apart by.
      const lines = each ? [...new Set(points.map(nameOf))] : [''];
      const found = new Map(
        points.map((point) => [each ? `${whenOf(point)} ${nameOf(point)}` : nameOf(point), point]),
      );
      const at = (line: string, place: string) =>
        valueIn(unit, found.get(each ? `${place} ${line}` : place)?.value) ?? null;
      const axis = { ...(base.yAxis as object), type: 'value' };
      const labels = { color: colours.quiet, formatter: shown };
      const category = { ...(base.xAxis as object), type: 'category', data: places };
      return {
        ...base,
        tooltip: { ...(base.tooltip as object), valueFormatter: shown },
        // Names are read along a line of their own, times from left to right.
        ...(each
          ? { xAxis: category, yAxis: { ...axis, axisLabel: labels } }
          : {
              xAxis: { ...axis, axisLabel: labels },
              yAxis: {
                ...category,
                inverse: true,
                axisLabel: { color: colours.quiet, width: innerWidth < 600 ? 90 : 220, overflow: 'truncate' },
              },
            }),
        series: lines.map((line) => ({
          type: isOverTime ? 'line' : 'bar',
          name: line || name(indicator.name),
          data: places.map((place) => at(line, place)),
        })),
      };
    },
    [series, language],
  );
  return (
    <>
      <ul className="tiles" aria-label={name(indicator.name)}>
        <Tile
          title={name(indicator.name)}
          value={valueIn(unit, series?.total?.value)}
          kind={kind}
          change={compare && series?.total ? changeIn(series.total) : undefined}
          since={since}
          problems={problems('series')}
          isLoading={!data}
        />
      </ul>
      <Panel
        title={name(indicator.name)}
        name={`indicator-${code}`}
        columns={columns}
        rows={data && points}
        {...(by.length > 0 || each ? { chart: options } : {})}
        {...(each ? {} : { height: 80 + points.length * 22 })}
        onChoose={(_, place) => {
          const link = each ? undefined : linkOf(points[place]!);
          if (link) go(link);
        }}
        problems={problems('series')}
        again={again}
        isSynthetic={series?.isSynthetic ?? false}
      />
    </>
  );
};
