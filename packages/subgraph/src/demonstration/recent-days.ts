import { addDays, everyDay } from '../calendar/days.ts';
import { addMonths, monthOf } from '../calendar/months.ts';
import { todayInShanghai } from '../calendar/shanghai.ts';

/** The days that demonstrations keep in full beside May 2024: from the first of last month to yesterday. */
export const recentDays = (): string[] => {
  const today = todayInShanghai();
  return everyDay(`${monthOf(addMonths(today, -1))}-01`, addDays(today, -1));
};
