import { addMonths } from '@media-graph/subgraph';

/** The day until which is kept what last appeared on a day. */
export const keepUntil = (lastDay: string, years: number): string => addMonths(lastDay, 12 * years);
