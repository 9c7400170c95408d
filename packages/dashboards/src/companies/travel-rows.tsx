import type { Column } from '../export/column.ts';
import { TravelRowsDocument, type TravelRowsQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { daysOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';

type Departure = NonNullable<TravelRowsQuery['departures']>['nodes'][number];

export const TravelRows = ({ month }: { readonly month: string }) => {
  const { say, term, name } = useLanguage();
  const days = daysOf(month);
  const query = TravelRowsDocument;
  const { data, problems, again } = useAnswer(query, { days });
  const pages = usePages(data?.departures, {
    query,
    variables: { days },
    listOf: (answer) => answer.departures,
  });
  const columns: Column<Departure>[] = [
    { title: say('number'), kind: 'text', value: ({ code }) => code },
    { title: say('day'), kind: 'day', value: ({ departsOn }) => departsOn },
    { title: say('tour'), kind: 'text', value: ({ tour }) => name(tour.name) },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('seats'), kind: 'count', value: ({ capacity }) => capacity },
    { title: say('taken'), kind: 'count', value: ({ seatsTaken }) => seatsTaken },
  ];
  const departures = data?.departures;
  return (
    <Panel
      title={say('departures')}
      name={`departures-${month}`}
      columns={columns}
      rows={data && (departures?.nodes ?? [])}
      total={departures?.totalCount}
      pages={pages}
      problems={problems()}
      again={again}
      isSynthetic={departures?.nodes.some((one) => one.isSynthetic) ?? false}
    />
  );
};
