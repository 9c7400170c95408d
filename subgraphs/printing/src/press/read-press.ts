import { requireBetween } from '@media-graph/subgraph';

/** What a press can do, as the table holds it. */
export const readSpeed = (copiesPerHour: number): number =>
  requireBetween(copiesPerHour, 100, 200_000, 'input', 'copiesPerHour');
export const readPages = (maxPageCount: number): number =>
  requireBetween(maxPageCount, 4, 200, 'input', 'maxPageCount');
