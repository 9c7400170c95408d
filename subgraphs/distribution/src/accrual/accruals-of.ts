import { addMonths, monthOf } from '@media-graph/subgraph';
import { accountOf, type Papers } from '../subscription/account.ts';

/** What the papers of a month earn of what was paid for them. */
export type Accrual = { readonly month: string; readonly issues: number; readonly amountMinor: bigint };

/**
 * What a subscription earns month by month, by the issues that came or are to come as it stands, up to its last day;
 * months are their first days. All months together are what was paid, less what was given back and what is left.
 */
export const accrualsOf = (papers: Papers, lastDay: string): Accrual[] => {
  const months: Accrual[] = [];
  let before = { issues: 0, minor: 0n };
  for (let month = `${monthOf(papers.startsOn)}-01`; month <= lastDay; month = addMonths(month, 1)) {
    const { issuesDelivered, deliveredMinor } = accountOf(papers, addMonths(month, 1));
    const [issues, amountMinor] = [issuesDelivered - before.issues, deliveredMinor - before.minor];
    if (issues !== 0 || amountMinor !== 0n) months.push({ month, issues, amountMinor });
    before = { issues: issuesDelivered, minor: deliveredMinor };
  }
  return months;
};
