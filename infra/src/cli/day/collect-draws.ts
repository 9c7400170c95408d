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

/** 要數: the routes and outlets ask for what they took on the weekday before, and the works gets its print notice. */
export const collectDraws = async ({ ask, act }: Hands, issueDate: string): Promise<readonly string[]> => {
  const asked = await ask(staff, planQuery, { code: publicationCode, date: issueDate });
  const { newspaperIssueByDate: issue, organisationBySlug: printer } = asked;
  const title = asked.distributedTitles.find(({ code }: Thing) => code === publicationCode);
  if (!title) throw new CliError(`Nobody delivers ${publicationCode}`);
  const [plan] = issue.distributionPlan
    ? [issue.distributionPlan]
    : await act(staff, 'openIssuePlan', 'plan { id version status totalDraw }', [
        { titleId: title.id, issueId: issue.id, issueDate },
      ]);
  if (plan.status === 'CANCELLED') throw new CliError(`The issue of ${issueDate} was cancelled`);
  if (plan.status !== 'COLLECTING') return [`${plan.totalDraw} copies were asked for before.`];

  let { version } = plan;
  if (plan.totalDraw === 0) {
    const [taken] = await act(staff, 'takeProposedDraws', 'plan { version }', [
      { id: plan.id, version, from: 'SAME_WEEKDAY' },
    ]);
    version = taken.version;
  }
  const [notified] = await act(staff, 'issuePrintNotice', 'plan { totalDraw }', [
    { id: plan.id, version, printerId: printer.id },
  ]);
  return [`${notified.totalDraw} copies are asked for, and the printing works has its notice.`];
};
