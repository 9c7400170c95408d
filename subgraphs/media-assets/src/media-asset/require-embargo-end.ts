import { refused } from '@media-graph/subgraph';

const year = 366 * 86_400_000;

/** When an embargo ends; null for none. @throws INVALID_INPUT for a time that has passed or is more than a year ahead */
export const requireEmbargoEnd = (until: Date | null | undefined): Date | null => {
  const ahead = until ? until.getTime() - Date.now() : 1;
  if (ahead <= 0 || ahead > year)
    throw refused('INVALID_INPUT', 'An embargo ends in the future, within a year', 'input', 'until');
  return until ?? null;
};
