import type { Column } from '../export/column.ts';
import { EventListDocument } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { usePages } from '../graph/use-pages.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { Panel } from '../parts/panel.tsx';
import type { Event } from './event-figures.tsx';

type Expense = NonNullable<Event['expenses']>['nodes'][number];

type Props = {
  readonly event: Event;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

/** What an event cost, entry by entry; one that takes another back stands below zero, with its reason. */
export const ExpensesPanel = ({ event: { code, expenses }, problems, again }: Props) => {
  const { say, term, name } = useLanguage();
  const pages = usePages(expenses, {
    ...{ query: EventListDocument, variables: { code, expenses: true } },
    listOf: (answer) => answer.eventByCode?.expenses,
  });
  const columns: Column<Expense>[] = [
    { title: say('day'), kind: 'day', value: ({ spentOn }) => spentOn },
    { title: say('kind'), kind: 'text', value: ({ kind }) => term(kind) },
    {
      title: say('purpose'),
      kind: 'text',
      value: ({ purpose, reason }) => (reason ? `${purpose} · ${reason}` : purpose),
    },
    { title: say('amount'), kind: 'money', value: ({ amount }) => yuan(amount.amountMinor) },
    { title: say('bearer'), kind: 'text', value: ({ organisation }) => name(organisation?.name) },
    { title: say('supplier'), kind: 'text', value: ({ supplier }) => name(supplier?.name) },
  ];
  return (
    <Panel
      title={say('expenses')}
      name={`event-${code}-expenses`}
      columns={columns}
      rows={expenses?.nodes ?? []}
      total={expenses?.totalCount}
      pages={pages}
      problems={problems}
      again={again}
      isSynthetic={expenses?.nodes.some((one) => one.isSynthetic) ?? false}
    />
  );
};
