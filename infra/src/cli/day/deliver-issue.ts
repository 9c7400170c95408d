import type { Hands, Thing } from './hands-of.ts';
import { hourOf, publicationCode } from './hour-of.ts';

const staff = 'distribution-staff';

const runsQuery = `query ($code: String!, $date: Date!, $after: String) {
  newspaperIssueByDate(publicationCode: $code, issueDate: $date) {
    distributionPlan {
      runs(first: 100, after: $after) { nodes { id version status } pageInfo { hasNextPage endCursor } }
    }
  }
}`;

/** The vehicles leave and serve their last stops. */
export const deliverIssue = async ({ all, act }: Hands, issueDate: string): Promise<readonly string[]> => {
  const drive = async (status: string, mutation: string, at: string): Promise<number> => {
    const runs = await all(staff, runsQuery, (data) => data.newspaperIssueByDate.distributionPlan.runs, {
      ...{ code: publicationCode, date: issueDate },
    });
    const inputs = runs
      .filter((run: Thing) => run.status === status)
      .map(({ id, version }: Thing) => ({ id, version, at }));
    await act(staff, mutation, 'run { id }', inputs);
    return inputs.length;
  };
  const left = await drive('PLANNED', 'departDeliveryRun', hourOf(issueDate, '03:30'));
  const served = await drive('DEPARTED', 'completeDeliveryRun', hourOf(issueDate, '06:20'));
  return [`${left} vehicles left, ${served} served their last doorstep.`];
};
