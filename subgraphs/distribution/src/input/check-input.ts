import { addDays, refused, todayInShanghai } from '@media-graph/subgraph';

export const requireReference = (text: string, ...field: string[]): string => {
  if (!/^[A-Z0-9-]{2,30}$/.test(text))
    throw refused('INVALID_INPUT', 'This takes 2 to 30 capital letters, figures and hyphens', ...field);
  return text;
};

/** A short name for people: of a route, a carrier, an outlet. */
export const requireCode = (text: string, ...field: string[]): string => {
  if (!/^[A-Z0-9-]{2,20}$/.test(text))
    throw refused('INVALID_INPUT', 'This takes 2 to 20 capital letters, figures and hyphens', ...field);
  return text;
};

export const requirePhone = (text: string, ...field: string[]): string => {
  if (!/^[0-9+() -]{3,20}$/.test(text))
    throw refused('INVALID_INPUT', 'This takes a telephone number of 3 to 20 characters', ...field);
  return text;
};

/** A day of this business: from 2000 to a year from today. */
export const requireNearDay = (day: string, ...field: string[]): string => {
  if (day < '2000-01-01' || day > addDays(todayInShanghai(), 366))
    throw refused('INVALID_INPUT', 'This is a day from 2000 to a year from today', ...field);
  return day;
};

/** An amount in fen. */
export const requireMoney = (minor: bigint, least: bigint, most: bigint, ...field: string[]): bigint => {
  if (minor < least || minor > most)
    throw refused('INVALID_INPUT', `This is an amount from ${least} to ${most} fen`, ...field);
  return minor;
};

/** A moment that has come: now, when none is given. */
export const requirePast = (at: Date | null | undefined, ...field: string[]): Date => {
  const now = new Date();
  if (at && at > now) throw refused('INVALID_INPUT', 'This lies in the future', ...field);
  return at ?? now;
};
