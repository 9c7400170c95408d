import { addDays, isDay, todayInShanghai } from '@media-graph/subgraph';
import { CliError } from '../cli-error.ts';
import type { Connection } from '../graph-client.ts';
import { closePages } from './close-pages.ts';
import { collectDraws } from './collect-draws.ts';
import { deliverIssue } from './deliver-issue.ts';
import { handsOf } from './hands-of.ts';
import { planIssue } from './plan-issue.ts';
import { printIssue } from './print-issue.ts';

/**
 * Carries a day's issue of the demonstration from its plan to the doorsteps, by the mutations of the people who do it, each
 * with his own token. One of a later day than tomorrow is
 * planned alone. What is done already is left as it is, so that a night that stopped half way goes on.
 *
 * @param issueDate the day on the masthead; tomorrow when left out
 * @throws CliError with what was refused, and to whom
 */
export const runDay = async (
  connection: Connection,
  issueDate = addDays(todayInShanghai(), 1),
): Promise<void> => {
  if (!isDay(issueDate)) throw new CliError(`${issueDate} is no day such as ${todayInShanghai()}`);
  const hands = handsOf(connection);
  const evening = addDays(issueDate, -1);
  if (todayInShanghai() < evening) {
    const { pages } = await planIssue(hands, issueDate);
    console.log(
      `The issue of ${issueDate} is planned with ${pages.length} pages; its night begins on ${evening}.`,
    );
    return;
  }
  for (const part of [closePages, collectDraws, printIssue, deliverIssue])
    for (const line of await part(hands, issueDate)) console.log(line);
};
