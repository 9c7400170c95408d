import { ArticlesPanel } from '../articles/articles-panel.tsx';
import type { Column } from '../export/column.ts';
import { EventPageDocument, type EventPageQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { Facts } from '../parts/facts.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { ProblemNotes } from '../parts/problem-notes.tsx';
import { Tile } from '../parts/tile.tsx';
import { RegistrationsPanel } from './registrations-panel.tsx';

type Event = NonNullable<EventPageQuery['eventByCode']>;
type Total = Event['signedTotal']['amounts'][number];

const at = 'eventByCode.';

/** One event with all that hangs on it. Funds stand beside the total of the signings, and nothing adds the two. */
export const EventPage = ({ code }: { readonly code: string }) => {
  const { say, term, name } = useLanguage();
  const { data, problems, again, isLoading } = useAnswer(EventPageDocument, { code });
  const event = data?.eventByCode;
  if (!event)
    return (
      <Page title={code}>
        <ProblemNotes problems={problems()} again={again} />
        {problems().length === 0 && (
          <p className="empty">{say(isLoading || !data ? 'loading' : 'notFound')}</p>
        )}
      </Page>
    );
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
  const { signedTotal, attributedBookings: bookings, registrationDesk: desk } = event;
  const [total] = signedTotal.amounts;
  return (
    <Page title={name(event.name)} about={name(event.description)}>
      <ul className="tiles">
        <Tile title={say('signings')} value={signedTotal.projectCount} kind="count" />
        <Tile title={say('signedTotal')} value={total && yuan(total.amount.low.amountMinor)} kind="money" />
        <Tile
          title={say('coverage')}
          value={event.coverage?.totalCount}
          kind="count"
          problems={problems(`${at}coverage`)}
        />
        <Tile
          title={`${say('bookings')}: ${say('revenue')}`}
          value={bookings ? yuan(bookings.revenue.amountMinor) : undefined}
          kind="money"
          problems={problems(`${at}attributedBookings`)}
        />
      </ul>
      <Facts
        facts={[
          [say('begins'), event.startsOn],
          [say('ends'), event.endsOn],
          [say('place'), name(event.place)],
          [
            say('organisers'),
            event.organisers?.map((one) => name(one.name)).join(', '),
            problems(`${at}organisers`),
          ],
          [say('registration'), desk && `${say('placesLeft')} ${desk.placesLeft} / ${desk.capacity}`],
        ]}
      />
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
        isSynthetic={event.signings.nodes.some((one) => one.isSynthetic)}
      />
      <ArticlesPanel
        title={say('coverage')}
        name={`event-${code}-coverage`}
        articles={event.coverage?.nodes ?? []}
        total={event.coverage?.totalCount}
        problems={problems(`${at}coverage`)}
        again={again}
      />
      {desk && (
        <RegistrationsPanel eventId={event.id} code={code} desk={desk} isSynthetic={event.isSynthetic} />
      )}
      <Panel
        title={say('sponsors')}
        name={`event-${code}-sponsors`}
        columns={sponsors}
        rows={event.sponsorLines?.nodes ?? []}
        problems={problems(`${at}sponsorLines`)}
        again={again}
        isSynthetic={event.sponsorLines?.nodes.some((one) => one.isSynthetic) ?? false}
      />
      <Panel
        title={say('departures')}
        name={`event-${code}-departures`}
        columns={departures}
        rows={event.departures?.nodes ?? []}
        total={event.departures?.totalCount}
        problems={problems(`${at}departures`)}
        again={again}
        isSynthetic={event.departures?.nodes.some((one) => one.isSynthetic) ?? false}
      />
    </Page>
  );
};
