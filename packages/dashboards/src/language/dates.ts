/** Days are `2024-05-08` and months `2024-05`, in the time zone of the newspaper. */
const zone = 'Asia/Shanghai';
const minutesAhead = 8 * 60;

export const dayOf = (instant: Date | string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));

/** `23:57`, as clocks show it there. */
export const clockOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(new Date(instant));

export const instantOf = (instant: string): string => `${dayOf(instant)} ${clockOf(instant)}`;

/** In RFC 3339 with its offset, which has been one since 1991. */
export const inShanghai = (instant: string): string =>
  new Date(new Date(instant).getTime() + minutesAhead * 60_000).toISOString().replace(/\.\d+Z$/, '+08:00');

export const today = (): string => dayOf(new Date());

export const addMonths = (month: string, count: number): string => {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
};

export const addDays = (day: string, count: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
};

/** The last whole one. */
export const lastMonth = (): string => addMonths(today().slice(0, 7), -1);

/** `2026年10月`, `October 2026`, in a language by its tag. */
export const monthName = (month: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** Its first and its last day. */
export const daysOf = (month: string): { from: string; until: string } => ({
  from: `${month}-01`,
  until: addDays(`${addMonths(month, 1)}-01`, -1),
});

/** From its first instant to the first that is not of it any more. */
export const timesOf = (month: string): { from: string; until: string } => ({
  from: `${month}-01T00:00:00+08:00`,
  until: `${addMonths(month, 1)}-01T00:00:00+08:00`,
});

export const monthsUntil = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addMonths(last, index - count + 1));

/** Hours between the midnight with which a day begins and an instant; negative for the evening before. */
export const hoursFrom = (day: string, instant: string): number =>
  (new Date(instant).getTime() - new Date(`${day}T00:00:00Z`).getTime()) / 3_600_000 + minutesAhead / 60;
