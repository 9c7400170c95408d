import type { Column } from '../export/column.ts';
import { AdvertisingRowsDocument, type AdvertisingRowsQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { daysOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { sectionAddress } from '../month/section-address.ts';
import { Panel } from '../parts/panel.tsx';

type Invoice = NonNullable<AdvertisingRowsQuery['adInvoices']>['nodes'][number];
type Line = NonNullable<AdvertisingRowsQuery['adLines']>['nodes'][number];

export const AdvertisingRows = ({ month }: { readonly month: string }) => {
  const { say, term, name } = useLanguage();
  const days = daysOf(month);
  const query = AdvertisingRowsDocument;
  const { data, problems, again } = useAnswer(query, { days });
  const linePages = usePages(data?.adLines, {
    query,
    variables: { days, invoices: false },
    listOf: (answer) => answer.adLines,
  });
  const invoicePages = usePages(data?.adInvoices, {
    query,
    variables: { days, lines: false },
    listOf: (answer) => answer.adInvoices,
  });
  const lines: Column<Line>[] = [
    { title: say('begins'), kind: 'day', value: ({ startsOn }) => startsOn },
    { title: say('ends'), kind: 'day', value: ({ endsOn }) => endsOn },
    {
      title: say('section'),
      kind: 'text',
      value: ({ section }) => name(section?.name),
      link: ({ section }) => (section ? sectionAddress(section.slug, month) : undefined),
    },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('total'), kind: 'money', value: ({ cost }) => yuan(cost.amountMinor) },
    { title: say('invoiced'), kind: 'money', value: ({ invoiced }) => yuan(invoiced.amountMinor) },
  ];
  const invoices: Column<Invoice>[] = [
    { title: say('number'), kind: 'text', value: ({ fapiaoNumber }) => fapiaoNumber },
    { title: say('day'), kind: 'day', value: ({ issuedOn }) => issuedOn },
    { title: say('due'), kind: 'day', value: ({ dueOn }) => dueOn },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('total'), kind: 'money', value: ({ total }) => yuan(total.amountMinor) },
    { title: say('paid'), kind: 'money', value: ({ paid }) => yuan(paid.amountMinor) },
  ];
  const { adLines, adInvoices } = data ?? {};
  return (
    <>
      <Panel
        title={say('lines')}
        name={`ad-lines-${month}`}
        columns={lines}
        rows={data && (adLines?.nodes ?? [])}
        total={adLines?.totalCount}
        pages={linePages}
        problems={problems('adLines')}
        again={again}
        isSynthetic={adLines?.nodes.some((one) => one.isSynthetic) ?? false}
      />
      <Panel
        title={say('invoices')}
        name={`ad-invoices-${month}`}
        columns={invoices}
        rows={data && (adInvoices?.nodes ?? [])}
        total={adInvoices?.totalCount}
        pages={invoicePages}
        problems={problems('adInvoices')}
        again={again}
        isSynthetic={adInvoices?.nodes.some((one) => one.isSynthetic) ?? false}
      />
    </>
  );
};
