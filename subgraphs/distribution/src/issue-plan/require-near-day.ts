import { addDays, refused, todayInShanghai } from '@media-graph/subgraph';

/** A day of this business: from 2000 to a year from today. @throws INVALID_INPUT */
export const requireNearDay = (day: string, ...field: string[]): string => {
  if (day < '2000-01-01' || day > addDays(todayInShanghai(), 366))
    throw refused('INVALID_INPUT', 'This is a day from 2000 to a year from today', ...field);
  return day;
};
