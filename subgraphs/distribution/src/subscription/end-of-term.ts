import { addDays, addMonths, requireBetween } from '@media-graph/subgraph';

/** The last day of a term of 1 to 60 months. @throws INVALID_INPUT */
export const endOfTerm = (first: string, months: number): string =>
  addDays(addMonths(first, requireBetween(months, 1, 60, 'input', 'months')), -1);
