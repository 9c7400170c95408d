import { refused } from '@media-graph/subgraph';

const isPossible = (day: string): boolean => day >= '1900-01-01' && day < '2200-01-01';

/**
 * Refuses days that no membership has, and an end that is not behind the first day.
 *
 * @throws INVALID_INPUT at `startsOn` or `endsOn`
 */
export const checkPeriod = (startsOn: string, endsOn?: string | null): void => {
  if (!isPossible(startsOn))
    throw refused('INVALID_INPUT', 'A day between 1900 and 2199', 'input', 'startsOn');
  if (endsOn == null) return;
  if (!isPossible(endsOn)) throw refused('INVALID_INPUT', 'A day between 1900 and 2199', 'input', 'endsOn');
  if (endsOn <= startsOn)
    throw refused('INVALID_INPUT', `It must be after the first day, ${startsOn}`, 'input', 'endsOn');
};
