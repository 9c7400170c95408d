import { addDays, refused } from '@media-graph/subgraph';

const mostDays = 10;

/** The last day that a merged issue stands for; null for an issue of one day. @throws INVALID_INPUT */
export const requireLastDate = (
  issueDate: string,
  lastDate: string | null | undefined,
  ...field: string[]
): string | null => {
  if (lastDate == null) return null;
  if (lastDate <= issueDate || lastDate > addDays(issueDate, mostDays))
    throw refused('INVALID_INPUT', `A merged issue ends 1 to ${mostDays} days after its own`, ...field);
  return lastDate;
};
