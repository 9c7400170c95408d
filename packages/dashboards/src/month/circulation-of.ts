import { changeSince } from '../companies/company-months.ts';
import { knownSum } from './known-sum.ts';

type Issue = { readonly issueDate: string; readonly netCirculation: number | null };
type Circulation = { readonly copies: number | undefined; readonly change: number | undefined };

/**
 * The net circulation of a month's issues, held against another month's; no change where an issue of either is not known. One
 * of today or to come, of which nobody has drawn a copy yet, is no part that is missing.
 */
export const circulationOf = (
  issues: readonly Issue[],
  others: readonly Issue[],
  today: string,
): Circulation => {
  const sum = (some: readonly Issue[]) =>
    knownSum(
      some
        .filter(({ issueDate, netCirculation }) => issueDate < today || netCirculation !== null)
        .map(({ netCirculation }) => netCirculation),
    );
  const copies = sum(issues);
  return { copies, change: changeSince(copies, sum(others)) };
};
