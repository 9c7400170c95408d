import { Link } from 'wouter';
import { IssuePageDocument } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { addDays } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../parts/page.tsx';
import { ProblemNotes } from '../parts/problem-notes.tsx';
import { IssueFigures } from './issue-figures.tsx';
import { IssueLists } from './issue-lists.tsx';
import { lateBy } from './late-by.ts';

const at = 'newspaperIssueByDate.';

/** One issue with all that happened to it. */
export const IssuePage = ({ day, edition }: { readonly day: string; readonly edition: string }) => {
  const { say } = useLanguage();
  const weekBefore = addDays(day, -7);
  const { data, problems, again, isLoading } = useAnswer(IssuePageDocument, {
    ...{ issueDate: day, weekBefore, edition },
  });
  const issue = data?.newspaperIssueByDate;
  const title = `${say('issue')} ${day}`;
  if (!issue)
    return (
      <Page title={title}>
        <ProblemNotes problems={problems()} again={again} />
        {problems().length === 0 && (
          <p className="empty">{say(isLoading || !data ? 'loading' : 'notFound')}</p>
        )}
      </Page>
    );
  const late = lateBy(issue);
  const problemsAt = (path: string) => problems(`${at}${path}`);
  const neighbour = (days: number) => `/dashboards/issues/${addDays(day, days)}/${edition}`;
  return (
    <Page
      title={title}
      about={late.length > 0 ? `⚠ ${say('late')}: ${late.map((one) => say(one)).join(', ')}` : undefined}
    >
      <p>
        <Link href={neighbour(-1)}>‹ {addDays(day, -1)}</Link>{' '}
        <Link href={neighbour(1)}>{addDays(day, 1)} ›</Link>
      </p>
      <p className="hint">
        {data.before ? (
          <Link href={neighbour(-7)}>{say('againstIssue', { day: weekBefore })}</Link>
        ) : (
          say('noIssueBefore')
        )}
      </p>
      <IssueFigures issue={issue} before={data.before} problemsAt={problemsAt} />
      <IssueLists issue={issue} problemsAt={problemsAt} again={again} />
    </Page>
  );
};
