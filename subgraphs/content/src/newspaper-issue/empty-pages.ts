import { uuidv7 } from 'uuidv7';
import { pageName } from './page-name.ts';

/** The pages of an issue from one number to another, with nothing on them. */
export const emptyPages = (issueId: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    id: uuidv7(),
    issueId,
    number: first + index,
    name: pageName(first + index),
  }));
