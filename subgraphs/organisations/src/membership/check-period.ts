import { refused } from '@media-graph/subgraph';

const isPossible = (day: string): boolean => day >= '1900-01-01' && day < '2200-01-01';

/**
 * Refuses days that no membership has, and an end that is not behind the first day.
 *
 * @throws INVALID_INPUT at `from` or `to`
 */
export const checkPeriod = (from: string, to?: string | null): void => {
  if (!isPossible(from)) throw refused('INVALID_INPUT', 'A day between 1900 and 2199', 'input', 'from');
  if (to == null) return;
  if (!isPossible(to)) throw refused('INVALID_INPUT', 'A day between 1900 and 2199', 'input', 'to');
  if (to <= from) throw refused('INVALID_INPUT', `It must be after the first day, ${from}`, 'input', 'to');
};
