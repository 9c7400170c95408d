const day = 86_400_000;
// Counting in UTC never meets a change of clocks.
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const civil = (instant: Date | number): string => new Date(instant).toISOString().slice(0, 10);

/** The civil date `YYYY-MM-DD` that is so many days later. */
export const addDays = (date: string, days: number): string => civil(utc(date) + days * day);

/** How many days lie from one civil date to the other. */
export const daysBetween = (from: string, until: string): number => (utc(until) - utc(from)) / day;

/** Every civil date from one to another, both included; none where they stand the other way round. */
export const everyDay = (from: string, until: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, index) => addDays(from, index));

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(utc(date)).getUTCDay() || 7;

/** The later of two civil dates. */
export const laterOf = (one: string, other: string): string => (other > one ? other : one);

/** The earlier of two civil dates. */
export const earlierOf = (one: string, other: string): string => (other < one ? other : one);
