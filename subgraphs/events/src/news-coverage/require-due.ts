import { refused } from '@media-graph/subgraph';

/** A time by which something is wanted. @throws INVALID_INPUT outside of the centuries that events have */
export const requireDue = (dueAt: Date): Date => {
  const year = dueAt.getUTCFullYear();
  if (year < 1900 || year > 2199)
    throw refused('INVALID_INPUT', 'Times lie between 1900 and 2199', 'input', 'dueAt');
  return dueAt;
};

/** @throws INVALID_INPUT for one of these fields that is null */
export const refuseCleared = (input: object, ...fields: string[]): void => {
  for (const field of fields)
    if ((input as Record<string, unknown>)[field] === null)
      throw refused('INVALID_INPUT', 'This cannot be cleared', 'input', field);
};
