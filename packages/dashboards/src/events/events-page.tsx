import type { Column } from '../export/column.ts';
import { EventsDocument, type EventsQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';

type Line = NonNullable<EventsQuery['events']>['nodes'][number];

export const EventsPage = () => {
  const { say, term, name } = useLanguage();
  const query = EventsDocument;
  const { data, problems, again } = useAnswer(query, {});
  const pages = usePages(data?.events, {
    query,
    variables: {},
    listOf: (answer) => answer.events,
  });
  const columns: Column<Line>[] = [
    {
      title: say('event'),
      kind: 'text',
      value: (event) => name(event.name),
      link: ({ code }) => `/dashboards/events/${code}`,
    },
    { title: say('kind'), kind: 'text', value: ({ kind }) => term(kind) },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('begins'), kind: 'day', value: ({ startsOn }) => startsOn },
    { title: say('ends'), kind: 'day', value: ({ endsOn }) => endsOn },
  ];
  return (
    <Page title={say('events')} about={say('eventsAbout')}>
      <Panel
        title={say('events')}
        name="events"
        columns={columns}
        rows={data && (data.events?.nodes ?? [])}
        total={data?.events?.totalCount}
        pages={pages}
        problems={problems()}
        again={again}
      />
    </Page>
  );
};
