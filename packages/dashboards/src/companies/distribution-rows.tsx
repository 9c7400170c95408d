import type { Column } from '../export/column.ts';
import { DistributionRowsDocument, type DistributionRowsQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { issueAddress } from '../issues/issue-address.ts';
import { daysOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';

type Plan = NonNullable<DistributionRowsQuery['issuePlans']>['nodes'][number];

export const DistributionRows = ({ month }: { readonly month: string }) => {
  const { say, term, name } = useLanguage();
  const days = daysOf(month);
  const query = DistributionRowsDocument;
  const { data, problems, again } = useAnswer(query, { days });
  const pages = usePages(data?.issuePlans, {
    query,
    variables: { days },
    listOf: (answer) => answer.issuePlans,
  });
  const columns: Column<Plan>[] = [
    {
      title: say('day'),
      kind: 'text',
      value: ({ issueDate }) => issueDate,
      link: ({ issue }) => (issue ? issueAddress(issue) : undefined),
    },
    { title: say('issue'), kind: 'text', value: ({ title }) => name(title?.name) },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('totalDraw'), kind: 'count', value: ({ totalDraw }) => totalDraw },
    { title: say('returns'), kind: 'count', value: ({ returnedCopies }) => returnedCopies },
    { title: say('netCirculation'), kind: 'count', value: ({ netCirculation }) => netCirculation },
    { title: say('onTimeRate'), kind: 'share', value: ({ onTimeRate }) => onTimeRate },
    { title: say('delivered'), kind: 'instant', value: ({ deliveredAt }) => deliveredAt },
  ];
  const plans = data?.issuePlans;
  return (
    <Panel
      title={say('plans')}
      name={`issue-plans-${month}`}
      columns={columns}
      rows={data && (plans?.nodes ?? [])}
      total={plans?.totalCount}
      pages={pages}
      problems={problems()}
      again={again}
      isSynthetic={plans?.nodes.some((one) => one.isSynthetic) ?? false}
    />
  );
};
