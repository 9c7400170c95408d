/** The same day some months later, or the last day of that month. */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(dayOfMonth, last.getUTCDate())).padStart(2, '0')}`;
};

/** ISO: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** A time of day in Asia/Shanghai, which has had one offset since 1991, as an instant. */
export const shanghaiInstant = (date: string, time: string): Date =>
  new Date(`${date}T${time.slice(0, 5)}:00+08:00`);
