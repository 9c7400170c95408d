import { refused } from './refused.ts';

/** What was found. @throws NOT_FOUND for nothing: what the viewer may not see is not there either */
export const requireFound = <Row>(row: Row | null | undefined, ...field: string[]): Row => {
  if (!row) throw refused('NOT_FOUND', 'There is no such thing, or you may not see it', ...field);
  return row;
};
