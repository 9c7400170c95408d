import { badInput, refused } from '@media-graph/subgraph';

// PostgreSQL knows no year 0, and a year of five digits would not fit its place in a range's text.
const [first, last] = ['1900-01-01', '2999-12-31'];
const possible = (date: string): boolean => date >= first! && date <= last!;

/** A date of business. Throws INVALID_INPUT outside of the years 1900 to 2999. */
export const requireDate = (date: string, ...field: string[]): string => {
  if (!possible(date)) throw refused('INVALID_INPUT', `A date from ${first} to ${last}`, ...field);
  return date;
};

/** As `requireDate`, for the arguments of a query: throws BAD_USER_INPUT. */
export const readDate = (date: string, argument: string): string => {
  if (!possible(date)) throw badInput(`\`${argument}\` is a date from ${first} to ${last}`);
  return date;
};
