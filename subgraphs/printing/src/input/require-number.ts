import { refused } from '@media-graph/subgraph';

/** The number of an order or a reel. Throws INVALID_INPUT. */
export const requireNumber = (number: string, ...field: string[]): string => {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(number))
    throw refused('INVALID_INPUT', 'This takes 1 to 40 letters, digits and hyphens', ...field);
  return number;
};
