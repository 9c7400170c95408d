import { EventPageDocument } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../parts/page.tsx';
import { ProblemNotes } from '../parts/problem-notes.tsx';
import { EventFigures } from './event-figures.tsx';
import { EventLists } from './event-lists.tsx';

const at = 'eventByCode.';

/** One event with all that hangs on it. */
export const EventPage = ({ code }: { readonly code: string }) => {
  const { say, name } = useLanguage();
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
  const problemsAt = (path: string) => problems(`${at}${path}`);
  return (
    <Page title={name(event.name)} about={name(event.description)}>
      <EventFigures event={event} problemsAt={problemsAt} />
      <EventLists event={event} problemsAt={problemsAt} again={again} />
    </Page>
  );
};
