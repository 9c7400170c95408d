import { refused, requireBetween, requireMinor } from '@media-graph/subgraph';
import { requireNearDay } from '../issue-plan/require-near-day.ts';

/** What a plan takes, each @throws INVALID_INPUT. */
export const readMonths = (months: number): number => requireBetween(months, 1, 60, 'input', 'months');
export const readLeastCopies = (copies: number): number =>
  requireBetween(copies, 1, 1000, 'input', 'leastCopies');
export const readRate = (minor: bigint): bigint =>
  requireMinor(minor, { most: 100_000_000n }, 'input', 'priceMinor');
export const readGraceIssues = (issues: number): number =>
  requireBetween(issues, 0, 31, 'input', 'graceIssues');
export const readValidFrom = (day: string): string => requireNearDay(day, 'input', 'validFrom');

/** The last day of a plan that begins on a day; null for none. @throws INVALID_INPUT */
export const readValidUntil = (validFrom: string, until: string | null | undefined): string | null => {
  if (until && (until < validFrom || until > '2999-12-31'))
    throw refused('INVALID_INPUT', 'The last day is not before the first', 'input', 'validUntil');
  return until ?? null;
};
