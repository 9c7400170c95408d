/** The first day of a month and the first day after it. */
export const daysOfMonth = (month: string): readonly [first: string, after: string] => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return [`${month}-01`, new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10)];
};
