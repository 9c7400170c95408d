/** The same day some months later, or the last day of that month where it has none. */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(dayOfMonth, last.getUTCDate())).padStart(2, '0')}`;
};

/** The month `YYYY-MM` of a civil date. */
export const monthOf = (date: string): string => date.slice(0, 'YYYY-MM'.length);

/** Every month from one to another, both included; none where they stand the other way round. */
export const everyMonth = (from: string, until: string): string[] => {
  const months: string[] = [];
  for (let month = from; month <= until; month = monthOf(addMonths(`${month}-01`, 1))) months.push(month);
  return months;
};

/** The first day of a month and the first day after it. */
export const daysOfMonth = (month: string): readonly [first: string, after: string] => [
  `${month}-01`,
  addMonths(`${month}-01`, 1),
];
