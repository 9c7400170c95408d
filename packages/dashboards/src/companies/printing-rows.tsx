import type { Column } from '../export/column.ts';
import { PrintingRowsDocument, type PrintingRowsQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { issueAddress } from '../issues/issue-address.ts';
import { daysOf, timesOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { Panel } from '../parts/panel.tsx';

type Invoice = NonNullable<PrintingRowsQuery['printInvoices']>['nodes'][number];
type Run = NonNullable<PrintingRowsQuery['pressRuns']>['nodes'][number];

export const PrintingRows = ({ month }: { readonly month: string }) => {
  const { say, term, name } = useLanguage();
  const query = PrintingRowsDocument;
  const wanted = { days: daysOf(month), times: timesOf(month) };
  const { data, problems, again } = useAnswer(query, wanted);
  const runPages = usePages(data?.pressRuns, {
    query,
    variables: { ...wanted, invoices: false },
    listOf: (answer) => answer.pressRuns,
  });
  const invoicePages = usePages(data?.printInvoices, {
    query,
    variables: { ...wanted, runs: false },
    listOf: (answer) => answer.printInvoices,
  });
  const invoices: Column<Invoice>[] = [
    { title: say('number'), kind: 'text', value: ({ fapiaoNumber, order }) => fapiaoNumber ?? order.number },
    { title: say('day'), kind: 'day', value: ({ issuedOn }) => issuedOn },
    { title: say('due'), kind: 'day', value: ({ dueOn }) => dueOn },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('total'), kind: 'money', value: ({ total }) => yuan(total.amountMinor) },
    { title: say('paid'), kind: 'money', value: ({ paid }) => yuan(paid.amountMinor) },
  ];
  const runs: Column<Run>[] = [
    { title: say('begins'), kind: 'instant', value: ({ startedAt }) => startedAt },
    { title: say('ends'), kind: 'instant', value: ({ endedAt }) => endedAt },
    { title: say('press'), kind: 'text', value: ({ press }) => name(press.name) },
    {
      title: say('issue'),
      kind: 'text',
      value: ({ issue }) => issue?.issueDate,
      link: ({ issue }) => (issue ? issueAddress(issue) : undefined),
    },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('grossCopies'), kind: 'count', value: ({ grossCopies }) => grossCopies },
    { title: say('goodCopies'), kind: 'count', value: ({ goodCopies }) => goodCopies },
    { title: say('wasteRate'), kind: 'share', value: ({ wasteRate }) => wasteRate },
  ];
  const { printInvoices, pressRuns } = data ?? {};
  return (
    <>
      <Panel
        title={say('pressRuns')}
        name={`press-runs-${month}`}
        columns={runs}
        rows={data && (pressRuns?.nodes ?? [])}
        total={pressRuns?.totalCount}
        pages={runPages}
        problems={problems('pressRuns')}
        again={again}
        isSynthetic={pressRuns?.nodes.some((one) => one.isSynthetic) ?? false}
      />
      <Panel
        title={say('invoices')}
        name={`print-invoices-${month}`}
        columns={invoices}
        rows={data && (printInvoices?.nodes ?? [])}
        total={printInvoices?.totalCount}
        pages={invoicePages}
        problems={problems('printInvoices')}
        again={again}
        isSynthetic={printInvoices?.nodes.some((one) => one.isSynthetic) ?? false}
      />
    </>
  );
};
