import { badInput } from '../graphql/errors.ts';

/** A month as an argument of a field, `YYYY-MM`. @throws BAD_USER_INPUT */
export const requireMonth = (month: string, argument = 'month'): string => {
  if (!/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(month))
    throw badInput(`\`${argument}\` is a month, written YYYY-MM, such as 2024-05`);
  return month;
};
