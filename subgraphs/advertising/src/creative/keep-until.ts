import { addMonths } from '@media-graph/subgraph';

const monthsKept = 36;

/** The day until which is kept what last appeared on a day; null for what is on no line. */
export const keepUntil = (lastDay: string | null): string | null => lastDay && addMonths(lastDay, monthsKept);
