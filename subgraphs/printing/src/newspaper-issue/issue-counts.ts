import type { IssuePrint } from './issue-print.entity.ts';

/** What was printed of an issue; null where nothing is known yet. */
export type Counts = Omit<IssuePrint, 'organisationId' | 'issueId'>;

const total = (counts: readonly (number | null)[]): number | null => {
  const known = counts.filter((count) => count !== null);
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null;
};

/** One issue's counts over all works that print it, as far as the viewer sees them. */
export const issueCounts = (prints: readonly IssuePrint[]): Counts => {
  const starts = prints.flatMap(({ pressStart }) => pressStart?.getTime() ?? []);
  const ends = prints.map(({ pressEnd }) => pressEnd?.getTime() ?? Number.POSITIVE_INFINITY);
  const end = Math.max(...ends);
  return {
    goodCopies: total(prints.map(({ goodCopies }) => goodCopies)),
    wasteCopies: total(prints.map(({ wasteCopies }) => wasteCopies)),
    grossCopies: total(prints.map(({ grossCopies }) => grossCopies)),
    pressStart: starts.length > 0 ? new Date(Math.min(...starts)) : null,
    pressEnd: Number.isFinite(end) ? new Date(end) : null,
  };
};
