const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => shanghai.format(now);
