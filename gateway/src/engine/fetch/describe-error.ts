import type { AnsweredError } from '../read/read-answer.ts';

/**
 * What the client may know of a subgraph's error.
 * @param visibleCodes codes whose messages it may read
 * @param inWords brings a message into the client's own words
 */
export const describeError = (
  { message, code }: AnsweredError,
  visibleCodes: ReadonlySet<string>,
  inWords: (message: string) => string,
): { readonly message: string; readonly code: string } =>
  code !== undefined && visibleCodes.has(code)
    ? { message: inWords(message) || hidden, code }
    : { message: hidden, code: 'SUBGRAPH_ERROR' };

const hidden = 'The subgraph could not answer this field.';
