import { refused } from '@media-graph/subgraph';

/** A time by which something is wanted. @throws INVALID_INPUT outside of the centuries that events have */
export const requireDue = (dueAt: Date): Date => {
  const year = dueAt.getUTCFullYear();
  if (year < 1900 || year > 2199)
    throw refused('INVALID_INPUT', 'Times lie between 1900 and 2199', 'input', 'dueAt');
  return dueAt;
};
