import { useClient } from 'urql';
import { ArticlesPanel } from '../articles/articles-panel.tsx';
import type { Column } from '../export/column.ts';
import { joinedPages } from '../export/joined-pages.ts';
import { IssueComplaintsDocument, PlanRunsDocument } from '../generated/operations.ts';
import { pagesOf } from '../graph/pages-of.ts';
import type { Problem } from '../graph/problems-at.ts';
import { usePages } from '../graph/use-pages.ts';
import { useLanguage } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';
import type { Issue } from './issue-figures.tsx';

type NewsPage = Issue['pages'][number];
type PressRun = NonNullable<Issue['pressRuns']>[number];
type Run = NonNullable<Issue['distributionPlans']>[number]['runs']['nodes'][number];
type Complaint = NonNullable<Issue['complaints']>['nodes'][number];

type Props = {
  readonly issue: Issue;
  readonly problemsAt: (path: string) => readonly Problem[];
  readonly again: () => void;
};

/** What belongs to an issue, list by list. */
export const IssueLists = ({ issue, problemsAt, again }: Props) => {
  const { say, term, name } = useLanguage();
  const client = useClient();
  const { issueDate: day, edition } = issue;
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
  const complaintPages = usePages(issue.complaints, {
    query: IssueComplaintsDocument,
    variables: { issueDate: day, edition },
    listOf: (answer) => answer.newspaperIssueByDate?.complaints,
  });
  const plans = issue.distributionPlans ?? [];
  const runPages = joinedPages(
    plans.map(({ id, runs }) =>
      pagesOf(client, runs, {
        query: PlanRunsDocument,
        variables: { id },
        listOf: (answer) => answer.issuePlan?.runs,
      }),
    ),
  );
  const isPlanSynthetic = plans.some((plan) => plan.isSynthetic);
  return (
    <>
      <Panel
        title={say('pages')}
        name={`issue-${day}-pages`}
        columns={pages}
        rows={issue.pages}
        problems={problemsAt('pages')}
        again={again}
      />
      <Panel
        title={say('pressRuns')}
        name={`issue-${day}-press-runs`}
        columns={pressRuns}
        rows={issue.pressRuns ?? []}
        problems={problemsAt('pressRuns')}
        again={again}
        isSynthetic={issue.pressRuns?.some((run) => run.isSynthetic) ?? false}
      />
      <Panel
        title={say('routes')}
        name={`issue-${day}-routes`}
        columns={routes}
        rows={runPages.shown?.nodes}
        total={plans.reduce((sum, { runs }) => sum + runs.totalCount, 0)}
        pages={runPages}
        problems={problemsAt('distributionPlans')}
        again={again}
        isSynthetic={isPlanSynthetic}
      />
      <Panel
        title={say('complaints')}
        name={`issue-${day}-complaints`}
        columns={complaints}
        rows={issue.complaints?.nodes ?? []}
        total={issue.complaints?.totalCount}
        pages={complaintPages}
        problems={problemsAt('complaints')}
        again={again}
        isSynthetic={isPlanSynthetic}
      />
      <ArticlesPanel
        title={say('articles')}
        name={`issue-${day}-articles`}
        articles={issue.articles}
        problems={problemsAt('articles')}
        again={again}
      />
    </>
  );
};
