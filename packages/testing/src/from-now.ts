import { addDays, todayInShanghai } from '@media-graph/subgraph';

/** The instant that is so many hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** The day that is so many days from today. */
export const inDays = (days: number): string => addDays(todayInShanghai(), days);
