import { refused } from '@media-graph/subgraph';

/** A day by which something is to be done. @throws INVALID_INPUT outside of the years in which there are projects */
export const requireDueDay = (dueOn: string): string => {
  if (dueOn < '1949-10-01' || dueOn > '2199-12-31')
    throw refused('INVALID_INPUT', 'From 1949-10-01 to 2199-12-31', 'input', 'dueOn');
  return dueOn;
};
