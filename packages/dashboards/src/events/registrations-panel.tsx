import type { Column } from '../export/column.ts';
import {
  type EventPageQuery,
  EventRegistrationsDocument,
  type EventRegistrationsQuery,
} from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { useLanguage } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';

type Desk = NonNullable<NonNullable<EventPageQuery['eventByCode']>['registrationDesk']>;
type Registration = NonNullable<EventRegistrationsQuery['eventRegistrations']>['nodes'][number];

type Props = {
  readonly eventId: string;
  readonly code: string;
  readonly desk: Desk;
  readonly isSynthetic: boolean;
};

/** What places there are, for everybody; and for event managers who has taken them, without names. */
export const RegistrationsPanel = ({ eventId, code, desk, isSynthetic }: Props) => {
  const { say, term, name } = useLanguage();
  const query = EventRegistrationsDocument;
  const { data, problems, again } = useAnswer(query, { eventId });
  const pages = usePages(data?.eventRegistrations, {
    query,
    variables: { eventId },
    listOf: (answer) => answer.eventRegistrations,
  });
  const registrations = data?.eventRegistrations;
  const kinds: Column<Desk['ticketKinds'][number]>[] = [
    { title: say('ticketKind'), kind: 'text', value: (kind) => name(kind.name) },
    { title: say('quota'), kind: 'count', value: ({ quota }) => quota },
    { title: say('placesLeft'), kind: 'count', value: ({ placesLeft }) => placesLeft },
  ];
  const columns: Column<Registration>[] = [
    { title: say('number'), kind: 'text', value: (registration) => registration.code },
    { title: say('ticketKind'), kind: 'text', value: ({ ticketKind }) => name(ticketKind?.name) },
    { title: say('seats'), kind: 'count', value: ({ places }) => places },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('checkedIn'), kind: 'instant', value: ({ checkedInAt }) => checkedInAt },
  ];
  return (
    <>
      <Panel
        title={say('ticketKind')}
        name={`event-${code}-ticket-kinds`}
        columns={kinds}
        rows={desk.ticketKinds}
        isSynthetic={isSynthetic}
      />
      <Panel
        title={say('registration')}
        name={`event-${code}-registrations`}
        columns={columns}
        rows={data && (registrations?.nodes ?? [])}
        total={registrations?.totalCount}
        pages={pages}
        problems={problems()}
        again={again}
        isSynthetic={isSynthetic}
      />
    </>
  );
};
