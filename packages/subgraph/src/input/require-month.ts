import { isMonth } from '../calendar/is-month.ts';
import { badInput } from '../graphql/errors.ts';

/** A month as an argument of a field. @throws BAD_USER_INPUT */
export const requireMonth = (month: string, argument = 'month'): string => {
  if (!isMonth(month)) throw badInput(`\`${argument}\` is a month, written YYYY-MM, such as 2024-05`);
  return month;
};
