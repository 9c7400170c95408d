import { addDays, everyDay } from './days.ts';
import { addMonths, monthOf } from './months.ts';
import { todayInShanghai } from './shanghai.ts';

/** The days that demonstrations keep in full beside May 2024: from the first of last month to yesterday. */
export const recentDays = (now = new Date()): string[] => {
  const today = todayInShanghai(now);
  return everyDay(`${monthOf(addMonths(today, -1))}-01`, addDays(today, -1));
};
