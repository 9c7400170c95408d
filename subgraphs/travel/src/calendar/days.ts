const day = 86_400_000;
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Days are civil dates `YYYY-MM-DD`; counting them in UTC never meets a change of clocks. */
export const addDays = (date: string, days: number): string =>
  new Date(utc(date) + days * day).toISOString().slice(0, 10);

/** How many days lie from one date to the other. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / day;

export const todayInShanghai = (now = new Date()): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
