import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Column } from '../export/column.ts';
import type { MonthPageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { issueAddress } from '../issues/issue-address.ts';
import { useLanguage } from '../language/language.ts';
import { short } from '../language/numbers.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { Panel } from '../parts/panel.tsx';

type Issue = NonNullable<MonthPageQuery['newspaperIssues']>['nodes'][number];

type Props = {
  readonly issues: readonly Issue[] | undefined;
  readonly month: string;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

const series = ['goodCopies', 'totalDraw', 'netCirculation'] as const;

/** What was printed, drawn and sold of each issue of a month. */
export const IssuesPanel = ({ issues, month, problems, again }: Props) => {
  const { say, language } = useLanguage();
  const [, go] = useLocation();
  const columns: Column<Issue>[] = [
    { title: say('day'), kind: 'text', value: ({ issueDate }) => issueDate, link: issueAddress },
    ...series.map((one): Column<Issue> => ({ title: say(one), kind: 'count', value: (issue) => issue[one] })),
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, say('byIssue'));
      return {
        ...base,
        xAxis: {
          ...(base.xAxis as object),
          type: 'category',
          data: (issues ?? []).map((one) => one.issueDate.slice(5)),
        },
        yAxis: {
          ...(base.yAxis as object),
          type: 'value',
          // The three are close together, and far from nothing.
          scale: true,
          axisLabel: { color: colours.quiet, formatter: (value: number) => short(value, language) },
        },
        series: series.map((one, place) => ({
          type: 'line',
          name: say(one),
          symbol: ['circle', 'rect', 'triangle'][place],
          symbolSize: 7,
          lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted'][place] },
          data: (issues ?? []).map((issue) => issue[one]),
        })),
      };
    },
    [issues, language, say],
  );
  return (
    <Panel
      title={say('byIssue')}
      name={`issues-${month}`}
      columns={columns}
      rows={issues}
      chart={options}
      onChoose={(_, place) => go(issueAddress(issues![place]!))}
      problems={problems}
      again={again}
      isSynthetic={issues?.some(({ distributionPlan }) => distributionPlan?.isSynthetic) ?? false}
    />
  );
};
