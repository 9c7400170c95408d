import { badInput } from '../graphql/errors.ts';
import { refused } from '../mutation/refused.ts';

// PostgreSQL knows no year 0, and a year of five digits would not fit its place in a range's text.
const [first, last] = ['1900-01-01', '2999-12-31'];
const isPossible = (date: string): boolean => date >= first && date <= last;

/** A civil date of a mutation's input, from 1900 to 2999. @throws INVALID_INPUT */
export const requireDate = (date: string, ...field: string[]): string => {
  if (!isPossible(date)) throw refused('INVALID_INPUT', `This is a date from ${first} to ${last}`, ...field);
  return date;
};

/** As `requireDate`, for the argument of a field. @throws BAD_USER_INPUT */
export const readDate = (date: string, argument: string): string => {
  if (!isPossible(date)) throw badInput(`\`${argument}\` is a date from ${first} to ${last}`);
  return date;
};
