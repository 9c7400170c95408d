import { badInput } from '../graphql/errors.ts';

/** Whether a text is a month of the years 1900 to 2099, `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** A month as an argument of a field. @throws BAD_USER_INPUT */
export const requireMonth = (month: string, argument = 'month'): string => {
  if (!isMonth(month)) throw badInput(`\`${argument}\` is a month, written YYYY-MM, such as 2024-05`);
  return month;
};
