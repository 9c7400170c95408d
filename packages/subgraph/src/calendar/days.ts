const day = 86_400_000;
// Counting in UTC never meets a change of clocks.
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The civil date `YYYY-MM-DD` that is so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(utc(date) + days * day).toISOString().slice(0, 10);

/** How many days lie from one civil date to the other. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / day;
