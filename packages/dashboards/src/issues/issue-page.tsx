import { Link } from 'wouter';
import { ArticlesPanel } from '../articles/articles-panel.tsx';
import type { Column } from '../export/column.ts';
import { IssuePageDocument, type IssuePageQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { addDays, instantOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { Facts } from '../parts/facts.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { ProblemNotes } from '../parts/problem-notes.tsx';
import { Tile } from '../parts/tile.tsx';
import { lateBy } from './late-by.ts';

type Issue = NonNullable<IssuePageQuery['newspaperIssueByDate']>;
type NewsPage = Issue['pages'][number];
type PressRun = NonNullable<Issue['pressRuns']>[number];
type Run = NonNullable<Issue['distributionPlans']>[number]['runs']['nodes'][number];
type Complaint = NonNullable<Issue['complaints']>['nodes'][number];

const at = 'newspaperIssueByDate.';

/** One issue with all that happened to it. */
export const IssuePage = ({ day, edition }: { readonly day: string; readonly edition: string }) => {
  const { say, term, name } = useLanguage();
  const { data, problems, again, isLoading } = useAnswer(IssuePageDocument, { issueDate: day, edition });
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
  const pages: Column<NewsPage>[] = [
    { title: say('page'), kind: 'text', value: (page) => page.name },
    { title: say('section'), kind: 'text', value: ({ section }) => name(section?.name) },
    { title: say('editor'), kind: 'text', value: ({ editor }) => name(editor?.name) },
    { title: say('signedOff'), kind: 'instant', value: ({ signedOffAt }) => signedOffAt },
    { title: say('plates'), kind: 'instant', value: ({ plateSentAt }) => plateSentAt },
  ];
  const pressRuns: Column<PressRun>[] = [
    { title: say('press'), kind: 'text', value: ({ press }) => name(press.name) },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    {
      title: `${say('begins')} (${say('deadline')})`,
      kind: 'instant',
      value: ({ plannedStart }) => plannedStart,
    },
    { title: say('begins'), kind: 'instant', value: ({ startedAt }) => startedAt },
    { title: `${say('ends')} (${say('deadline')})`, kind: 'instant', value: ({ plannedEnd }) => plannedEnd },
    { title: say('ends'), kind: 'instant', value: ({ endedAt }) => endedAt },
    { title: say('goodCopies'), kind: 'count', value: ({ goodCopies }) => goodCopies },
  ];
  const routes: Column<Run>[] = [
    { title: say('route'), kind: 'text', value: ({ route }) => route && `${route.code} ${name(route.name)}` },
    { title: say('copies'), kind: 'count', value: ({ copies }) => copies },
    { title: say('departed'), kind: 'instant', value: ({ departedAt }) => departedAt },
    { title: say('completed'), kind: 'instant', value: ({ completedAt }) => completedAt },
    { title: say('deadline'), kind: 'instant', value: ({ deadlineAt }) => deadlineAt },
    {
      title: say('late'),
      kind: 'text',
      value: ({ isOnTime, carrier }) =>
        isOnTime === null ? undefined : isOnTime ? say('inTime') : `${say('late')} ${carrier?.code ?? ''}`,
    },
  ];
  const complaints: Column<Complaint>[] = [
    { title: say('number'), kind: 'text', value: ({ reference }) => reference },
    { title: say('kind'), kind: 'text', value: ({ code }) => term(code) },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('filed'), kind: 'instant', value: ({ filedAt }) => filedAt },
  ];
  const shown = (instant: string | null) => (instant ? instantOf(instant) : null);
  const isPlanSynthetic = issue.distributionPlans?.some((plan) => plan.isSynthetic) ?? false;
  const runs = issue.distributionPlans?.flatMap((plan) => plan.runs.nodes);
  return (
    <Page
      title={title}
      about={late.length > 0 ? `⚠ ${say('late')}: ${late.map((one) => say(one)).join(', ')}` : undefined}
    >
      <p>
        <Link href={`/dashboards/issues/${addDays(day, -1)}/${edition}`}>‹ {addDays(day, -1)}</Link>{' '}
        <Link href={`/dashboards/issues/${addDays(day, 1)}/${edition}`}>{addDays(day, 1)} ›</Link>
      </p>
      <ul className="tiles">
        <Tile
          title={say('goodCopies')}
          value={issue.goodCopies}
          kind="count"
          problems={problems(`${at}goodCopies`)}
        />
        <Tile
          title={say('totalDraw')}
          value={issue.totalDraw}
          kind="count"
          problems={problems(`${at}totalDraw`)}
        />
        <Tile
          title={say('netCirculation')}
          value={issue.netCirculation}
          kind="count"
          problems={problems(`${at}netCirculation`)}
        />
        <Tile
          title={say('wasteRate')}
          value={issue.wasteRate}
          kind="share"
          problems={problems(`${at}wasteRate`)}
        />
        <Tile
          title={say('adRevenue')}
          value={issue.adRevenue ? yuan(issue.adRevenue.booked.amountMinor) : undefined}
          kind="money"
          problems={problems(`${at}adRevenue`)}
        />
        <Tile
          title={say('onTimeRate')}
          value={issue.onTimeRate}
          kind="share"
          problems={problems(`${at}onTimeRate`)}
        />
      </ul>
      <Facts
        facts={[
          [say('signedOff'), shown(issue.pagesSignedOffAt), problems(`${at}pagesSignedOffAt`)],
          [say('plates'), shown(issue.platesSentAt), problems(`${at}platesSentAt`)],
          [say('pressStart'), shown(issue.pressStart), problems(`${at}pressStart`)],
          [say('pressEnd'), shown(issue.pressEnd), problems(`${at}pressEnd`)],
          [say('dispatched'), shown(issue.dispatchedAt), problems(`${at}dispatchedAt`)],
          [say('delivered'), shown(issue.deliveredAt), problems(`${at}deliveredAt`)],
        ]}
      />
      <Panel
        title={say('pages')}
        name={`issue-${day}-pages`}
        columns={pages}
        rows={issue.pages}
        problems={problems(`${at}pages`)}
        again={again}
      />
      <Panel
        title={say('pressRuns')}
        name={`issue-${day}-press-runs`}
        columns={pressRuns}
        rows={issue.pressRuns ?? []}
        problems={problems(`${at}pressRuns`)}
        again={again}
        isSynthetic={issue.pressRuns?.some((run) => run.isSynthetic) ?? false}
      />
      <Panel
        title={say('routes')}
        name={`issue-${day}-routes`}
        columns={routes}
        rows={runs ?? []}
        problems={problems(`${at}distributionPlans`)}
        again={again}
        isSynthetic={isPlanSynthetic}
      />
      <Panel
        title={say('complaints')}
        name={`issue-${day}-complaints`}
        columns={complaints}
        rows={issue.complaints?.nodes ?? []}
        total={issue.complaints?.totalCount}
        problems={problems(`${at}complaints`)}
        again={again}
        isSynthetic={isPlanSynthetic}
      />
      <ArticlesPanel
        title={say('articles')}
        name={`issue-${day}-articles`}
        articles={issue.articles}
        problems={problems(`${at}articles`)}
        again={again}
      />
    </Page>
  );
};
