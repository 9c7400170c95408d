// Swedish is written YYYY-MM-DD.
const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export const todayInShanghai = (now = new Date()): string => shanghai.format(now);
