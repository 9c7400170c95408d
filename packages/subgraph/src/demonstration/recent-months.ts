import { addMonths, everyMonth, monthOf } from '../calendar/months.ts';
import { todayInShanghai } from '../calendar/shanghai.ts';

/** The months that companies' demonstrations keep in rows beside May 2024: the three before the present one. */
export const recentMonths = (now = new Date()): string[] => {
  const today = todayInShanghai(now);
  return everyMonth(monthOf(addMonths(today, -3)), monthOf(addMonths(today, -1)));
};
