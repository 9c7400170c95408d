import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { orNone, useChoice } from '../address.ts';
import type { Column } from '../export/column.ts';
import { IssuesDocument, type IssuesQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { daysOf, hoursFrom, lastMonth } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { exact } from '../language/numbers.ts';
import { useNewestMonth } from '../month/use-newest-month.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { MonthField } from '../parts/month-field.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { issueAddress } from './issue-address.ts';
import { lateBy } from './late-by.ts';

type Issue = NonNullable<IssuesQuery['newspaperIssues']>['nodes'][number];

/** A clock's time of hours since an hour of the day on the masthead. */
const clock = (hours: number, evening: number): string => {
  const minutes = Math.round(((((hours + evening) % 24) + 24) % 24) * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** Hours between two instants; null where one is not known, or they are the wrong way round. */
const between = (from: string | null, until: string | null): number | null => {
  if (!from || !until) return null;
  const hours = (new Date(until).getTime() - new Date(from).getTime()) / 3_600_000;
  return hours < 0 ? null : hours;
};

/** A month of issues on their way from sign-off to doorstep. */
export const IssuesPage = () => {
  const { say, language } = useLanguage();
  const [, go] = useLocation();
  const [chosen, choose] = useChoice('month', orNone, '');
  const newest = useNewestMonth();
  const month = chosen || newest;
  const { data, problems, again } = useAnswer(IssuesDocument, { days: daysOf(month ?? lastMonth()) }, !month);
  const issues = data?.newspaperIssues?.nodes;
  const late = (issue: Issue): string =>
    lateBy(issue)
      .map((one) => say(one))
      .join(', ');
  const columns: Column<Issue>[] = [
    { title: say('day'), kind: 'text', value: ({ issueDate }) => issueDate, link: issueAddress },
    {
      title: say('late'),
      kind: 'text',
      value: (issue) => late(issue) || (issue.pressEnd ? say('inTime') : undefined),
    },
    { title: say('signedOff'), kind: 'instant', value: ({ pagesSignedOffAt }) => pagesSignedOffAt },
    { title: say('plates'), kind: 'instant', value: ({ platesSentAt }) => platesSentAt },
    { title: say('pressStart'), kind: 'instant', value: ({ pressStart }) => pressStart },
    { title: say('pressEnd'), kind: 'instant', value: ({ pressEnd }) => pressEnd },
    { title: say('dispatched'), kind: 'instant', value: ({ dispatchedAt }) => dispatchedAt },
    { title: say('delivered'), kind: 'instant', value: ({ deliveredAt }) => deliveredAt },
    { title: say('onTimeRate'), kind: 'share', value: ({ onTimeRate }) => onTimeRate },
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, say('timeline'));
      const shown = issues ?? [];
      const begins = shown.flatMap(({ issueDate, pagesSignedOffAt }) =>
        pagesSignedOffAt ? hoursFrom(issueDate, pagesSignedOffAt) : [],
      );
      // The axis begins before the first sign-off, for bars begin at zero.
      const evening = Math.floor(Math.min(0, ...begins)) - 1;
      const bar = (name: string, data: readonly (number | null)[]) => ({
        type: 'bar',
        stack: 'way',
        name,
        barCategoryGap: '25%',
        tooltip: {
          valueFormatter: (value: unknown) =>
            typeof value === 'number' ? `${exact(value, language, 2)} h` : '–',
        },
        data,
      });
      return {
        ...base,
        tooltip: { ...(base.tooltip as object), axisPointer: { type: 'shadow' } },
        legend: {
          ...(base.legend as object),
          data: [say('toPlates'), say('toPress'), say('onPress'), say('toTruck'), say('toDoor')],
        },
        xAxis: {
          ...(base.xAxis as object),
          type: 'value',
          axisLabel: {
            color: colours.quiet,
            hideOverlap: true,
            formatter: (value: number) => clock(value, evening),
          },
        },
        yAxis: {
          ...(base.yAxis as object),
          type: 'category',
          inverse: true,
          data: shown.map(
            (issue) => `${issue.issueDate.slice(5)}${lateBy(issue).length > 0 ? ` ⚠ ${late(issue)}` : ''}`,
          ),
        },
        series: [
          {
            ...bar(
              '',
              shown.map(({ issueDate, pagesSignedOffAt }) =>
                pagesSignedOffAt ? hoursFrom(issueDate, pagesSignedOffAt) - evening : null,
              ),
            ),
            silent: true,
            itemStyle: { color: 'transparent', decal: { symbol: 'none' } },
            tooltip: { show: false },
          },
          bar(
            say('toPlates'),
            shown.map((one) => between(one.pagesSignedOffAt, one.platesSentAt)),
          ),
          bar(
            say('toPress'),
            shown.map((one) => between(one.platesSentAt, one.pressStart)),
          ),
          bar(
            say('onPress'),
            shown.map((one) => between(one.pressStart, one.pressEnd)),
          ),
          bar(
            say('toTruck'),
            shown.map((one) => between(one.pressEnd, one.dispatchedAt)),
          ),
          bar(
            say('toDoor'),
            // Where no vehicle's departure is known, or none after the press, the way begins at the press.
            shown.map((one) =>
              between(
                between(one.pressEnd, one.dispatchedAt) === null ? one.pressEnd : one.dispatchedAt,
                one.deliveredAt,
              ),
            ),
          ),
        ],
      };
    },
    [issues, language],
  );
  return (
    <Page title={`${say('issues')} ${month ?? ''}`} about={say('issuesAbout')}>
      <div className="fields">
        <MonthField label={say('month')} value={month ?? lastMonth()} onChange={choose} />
      </div>
      <Panel
        title={say('timeline')}
        name={`issue-times-${month}`}
        columns={columns}
        rows={data && (issues ?? [])}
        total={data?.newspaperIssues?.totalCount}
        chart={options}
        height={60 + 24 * Math.max(issues?.length ?? 0, 4)}
        onChoose={(_, place) => go(issueAddress(issues![place]!))}
        problems={problems()}
        again={again}
        isSynthetic={issues?.some(({ pressRuns }) => pressRuns?.some((run) => run.isSynthetic)) ?? false}
        hint={say('timelineHint')}
      />
    </Page>
  );
};
