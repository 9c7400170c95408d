// Swedish is written YYYY-MM-DD.
const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export const todayInShanghai = (now = new Date()): string => shanghai.format(now);

/** A time of day `HH:MM` in Asia/Shanghai, which has had one offset since 1991, as an instant. */
export const shanghaiInstant = (date: string, time: string): Date =>
  new Date(`${date}T${time.slice(0, 'HH:MM'.length)}:00+08:00`);
