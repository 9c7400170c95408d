import { refused } from '@media-graph/subgraph';

/** Pages of an issue: 4 to 200, whole sheets. @throws INVALID_INPUT */
export const requirePageCount = (count: number, ...field: string[]): number => {
  if (count < 4 || count > 200 || count % 4 !== 0)
    throw refused('INVALID_INPUT', 'An issue has 4 to 200 pages, whole sheets of four', ...field);
  return count;
};
