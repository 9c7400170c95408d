import { addDays } from '@media-graph/subgraph';
import { CliError } from '../cli-error.ts';
import type { Hands, Thing } from './hands-of.ts';
import { publicationCode } from './hour-of.ts';

const staff = 'distribution-staff';

const planQuery = `query ($code: String!, $date: Date!) {
  newspaperIssueByDate(publicationCode: $code, issueDate: $date) { id distributionPlan { ...plan } }
  distributedTitles { id code }
  organisationBySlug(slug: "printing") { id }
}
fragment plan on IssuePlan { id version status totalDraw }`;

const formerQuery = `query ($title: ID!, $until: Date!) {
  issuePlans(titleId: $title, days: {until: $until}, first: 1) { nodes { id issueDate } }
}`;

const drawsQuery = `query ($id: ID!, $after: String) {
  issuePlan(id: $id) {
    draws(first: 100, after: $after) {
      nodes { kind copies route { id retiredAt } outlet { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** 要數: the routes and outlets ask for what they had of the issue before, and the works gets its print notice. */
export const collectDraws = async (hands: Hands, issueDate: string): Promise<readonly string[]> => {
  const { ask, act, all } = hands;
  const asked = await ask(staff, planQuery, { code: publicationCode, date: issueDate });
  const { newspaperIssueByDate: issue, organisationBySlug: printer } = asked;
  const title = asked.distributedTitles.find(({ code }: Thing) => code === publicationCode);
  if (!title) throw new CliError(`Nobody delivers ${publicationCode}`);
  const [plan] = issue.distributionPlan
    ? [issue.distributionPlan]
    : await act(staff, 'openIssuePlan', 'plan { id version status totalDraw }', [
        { titleId: title.id, issueId: issue.id, issueDate },
      ]);
  if (plan.status !== 'COLLECTING') return [`${plan.totalDraw} copies were asked for before.`];

  let { version } = plan;
  if (plan.totalDraw === 0) {
    const former = await ask(staff, formerQuery, { title: title.id, until: addDays(issueDate, -1) });
    const [model] = former.issuePlans.nodes;
    if (!model) throw new CliError(`There is no issue before ${issueDate} whose draws could be taken over`);
    const draws = await all(staff, drawsQuery, (data) => data.issuePlan.draws, { id: model.id });
    const set = await act(
      ...([staff, 'setDraw', 'plan { version }'] as const),
      draws
        .filter(({ route }) => !route?.retiredAt)
        .map(({ kind, copies, route, outlet }) => ({
          ...{ planId: plan.id, kind, copies, routeId: route?.id, outletId: outlet?.id },
        })),
    );
    version = set.at(-1)?.version ?? version;
  }
  const [notified] = await act(staff, 'issuePrintNotice', 'plan { totalDraw }', [
    { id: plan.id, version, printerId: printer.id },
  ]);
  return [`${notified.totalDraw} copies are asked for, and the printing works has its notice.`];
};
