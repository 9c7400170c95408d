import { todayInShanghai } from '../calendar/shanghai.ts';
import { refused } from '../mutation/refused.ts';

/** A moment that has come; now, when none is given. @throws INVALID_INPUT for one that lies in the future */
export const requirePast = (at: Date | null | undefined, ...field: string[]): Date => {
  const now = new Date();
  if (at && at > now) throw refused('INVALID_INPUT', 'This lies in the future', ...field);
  return at ?? now;
};

/** A day of our time that has come; today in Shanghai, when none is given. @throws INVALID_INPUT for one before 1900 or to come */
export const requirePastDay = (day: string | null | undefined, ...field: string[]): string => {
  const today = todayInShanghai();
  if (day && (day < '1900-01-01' || day > today))
    throw refused('INVALID_INPUT', 'From 1900 to today', ...field);
  return day ?? today;
};
