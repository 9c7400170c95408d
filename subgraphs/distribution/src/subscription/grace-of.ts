import { addDays, cny, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PaperSubscriptionGrace } from '../generated/resolvers.ts';
import { issuesInGrace, lastingTermOf } from './account.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { papersOf } from './papers-of.ts';

/** What comes of a subscription behind its last day, and what of that has come until today; null without grace. */
export const graceOf = async (
  context: DataSources,
  row: PaperSubscription,
): Promise<PaperSubscriptionGrace | null> => {
  // A mutation that moved the last day answers the row as it wrote it, and the database has moved this one.
  const now = (await context.subscriptions.load(row.id))!;
  const { graceIssues: issues, graceEndsOn: endsOn } = now;
  if (endsOn === null) return null;
  const papers = await papersOf(context, now);
  const issuesDelivered = issuesInGrace(papers, now, addDays(todayInShanghai(), 1));
  const last = lastingTermOf(papers.terms);
  const worth = cny((last.priceMinor * BigInt(issuesDelivered)) / BigInt(last.issues));
  return { issues, endsOn, issuesDelivered, worth };
};
