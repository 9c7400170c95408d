import { addDays, refused, todayInShanghai } from '@media-graph/subgraph';
import { lastDayOf, type Papers } from './account.ts';

/** The last day of a subscription as its papers are now. @throws INVALID_INPUT when that is too far away */
export const requireLastDay = (papers: Papers): string => {
  const last = lastDayOf(papers);
  if (last > addDays(todayInShanghai(), 3660))
    throw refused('INVALID_INPUT', 'A subscription ends ten years from today at the latest', 'input');
  return last;
};
