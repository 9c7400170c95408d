import { syntheticIssue } from '@media-graph/subgraph';
import { CliError } from '../cli-error.ts';
import type { Hands, Thing } from './hands-of.ts';
import { publicationCode } from './hour-of.ts';

const issueQuery = `query ($code: String!, $date: Date!) {
  newspaperIssueByDate(publicationCode: $code, issueDate: $date) {
    id status statusReason
    pages { id version name section { id } signedOffAt plateSentAt proofs { pass liftedAt } placements { article { id } } }
  }
}`;

/** The issue of a day; made where there is none. */
export const planIssue = async ({ ask, act }: Hands, issueDate: string): Promise<Thing> => {
  const find = async () =>
    (await ask('editor', issueQuery, { code: publicationCode, date: issueDate })).newspaperIssueByDate;
  const found = await find();
  if (found?.status === 'CANCELLED')
    throw new CliError(`The issue of ${issueDate} does not appear: ${found.statusReason}`);
  if (found) return found;
  await act('editor', 'createNewspaperIssue', 'issue { id }', [
    { publicationCode, issueDate, format: 'BROADSHEET', pageCount: syntheticIssue(issueDate).pageCount },
  ]);
  return find();
};
