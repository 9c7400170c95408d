import { refused } from '@media-graph/subgraph';

/** A short name for addresses. */
export const requireCode = (code: string, ...field: string[]): string => {
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(code))
    throw refused('INVALID_INPUT', 'This takes 1 to 60 small letters, digits and hyphens', ...field);
  return code;
};
