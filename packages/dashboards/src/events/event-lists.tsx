import { ArticlesPanel } from '../articles/articles-panel.tsx';
import type { Column } from '../export/column.ts';
import { EventListDocument } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { usePages } from '../graph/use-pages.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { Panel } from '../parts/panel.tsx';
import type { Event } from './event-figures.tsx';
import { ExpensesPanel } from './expenses-panel.tsx';
import { RegistrationsPanel } from './registrations-panel.tsx';

type Total = Event['signedTotal']['amounts'][number];

type Props = {
  readonly event: Event;
  readonly problemsAt: (path: string) => readonly Problem[];
  readonly again: () => void;
};

/** What hangs on an event, list by list. Funds stand beside the total of the signings, and nothing adds the two. */
export const EventLists = ({ event, problemsAt, again }: Props) => {
  const { say, term, name } = useLanguage();
  const { code, signedTotal, registrationDesk: desk } = event;
  const query = EventListDocument;
  const signingPages = usePages(event.signings, {
    ...{ query, variables: { code, signings: true } },
    listOf: (answer) => answer.eventByCode?.signings,
  });
  const articlePages = usePages(event.coverage, {
    ...{ query, variables: { code, coverage: true } },
    listOf: (answer) => answer.eventByCode?.coverage,
  });
  const sponsorPages = usePages(event.sponsorLines, {
    ...{ query, variables: { code, sponsorLines: true } },
    listOf: (answer) => answer.eventByCode?.sponsorLines,
  });
  const departurePages = usePages(event.departures, {
    ...{ query, variables: { code, departures: true } },
    listOf: (answer) => answer.eventByCode?.departures,
  });
  const signings: Column<Event['signings']['nodes'][number]>[] = [
    { title: say('project'), kind: 'text', value: ({ project }) => name(project?.name) },
    { title: say('amount'), kind: 'money', value: ({ amount }) => yuan(amount.low.amountMinor) },
    {
      title: say('qualifier'),
      kind: 'text',
      value: ({ amount }) => `${term(amount.qualifier)} · ${term(amount.basis)}`,
    },
    { title: say('day'), kind: 'day', value: ({ signedOn }) => signedOn },
  ];
  const sponsors: Column<NonNullable<Event['sponsorLines']>['nodes'][number]>[] = [
    { title: say('sponsor'), kind: 'text', value: ({ sponsorship }) => name(sponsorship?.sponsor) },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('amount'), kind: 'money', value: ({ cost }) => yuan(cost.amountMinor) },
  ];
  const departures: Column<NonNullable<Event['departures']>['nodes'][number]>[] = [
    { title: say('number'), kind: 'text', value: (departure) => departure.code },
    { title: say('day'), kind: 'day', value: ({ departsOn }) => departsOn },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('seats'), kind: 'count', value: ({ capacity }) => capacity },
    { title: say('vacancies'), kind: 'count', value: ({ vacancies }) => vacancies },
  ];
  const totals: Column<Total & { readonly what: string }>[] = [
    { title: say('signedTotal'), kind: 'text', value: ({ what }) => what },
    { title: say('amount'), kind: 'money', value: ({ amount }) => yuan(amount.low.amountMinor) },
    {
      title: say('qualifier'),
      kind: 'text',
      value: ({ amount }) => `${term(amount.qualifier)} · ${term(amount.basis)}`,
    },
  ];
  return (
    <>
      <Panel
        title={say('signedTotal')}
        name={`event-${code}-totals`}
        columns={totals}
        rows={[
          ...signedTotal.amounts.map((one) => ({ ...one, what: say('signedTotal') })),
          ...signedTotal.funds.map((one) => ({ ...one, what: say('funds') })),
        ]}
      />
      <Panel
        title={say('signings')}
        name={`event-${code}-signings`}
        columns={signings}
        rows={event.signings.nodes}
        total={event.signings.totalCount}
        pages={signingPages}
        isSynthetic={event.signings.nodes.some((one) => one.isSynthetic)}
      />
      <ArticlesPanel
        title={say('coverage')}
        name={`event-${code}-coverage`}
        articles={event.coverage?.nodes ?? []}
        total={event.coverage?.totalCount}
        pages={articlePages}
        problems={problemsAt('coverage')}
        again={again}
      />
      {desk && (
        <RegistrationsPanel eventId={event.id} code={code} desk={desk} isSynthetic={event.isSynthetic} />
      )}
      <ExpensesPanel event={event} problems={problemsAt('expenses')} again={again} />
      <Panel
        title={say('sponsors')}
        name={`event-${code}-sponsors`}
        columns={sponsors}
        rows={event.sponsorLines?.nodes ?? []}
        total={event.sponsorLines?.totalCount}
        pages={sponsorPages}
        problems={problemsAt('sponsorLines')}
        again={again}
        isSynthetic={event.sponsorLines?.nodes.some((one) => one.isSynthetic) ?? false}
      />
      <Panel
        title={say('departures')}
        name={`event-${code}-departures`}
        columns={departures}
        rows={event.departures?.nodes ?? []}
        total={event.departures?.totalCount}
        pages={departurePages}
        problems={problemsAt('departures')}
        again={again}
        isSynthetic={event.departures?.nodes.some((one) => one.isSynthetic) ?? false}
      />
    </>
  );
};
