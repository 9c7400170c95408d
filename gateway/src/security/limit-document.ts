import { type FastifyRequest, RequestRefused } from '@media-graph/service';

/** Characters of an operation's text; long inputs belong into variables. */
export const maxDocumentLength = 15_000;
/** Braces inside one another. */
export const maxDocumentDepth = 100;

/** Braces inside strings count as well: a text with a hundred that it does not close is no loss. */
const depthOf = (document: string): number => {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < document.length; index++) {
    const code = document.charCodeAt(index);
    if (code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 125) depth--;
  }
  return deepest;
};

const refuse = (message: string): never => {
  throw new RequestRefused('OPERATION_TOO_COMPLEX', message);
};

/** A hook that answers 400 before parsing: a parser's work grows with the text, and its stack with the nesting. */
export const limitDocument = async (request: FastifyRequest): Promise<void> => {
  const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
  if (typeof query !== 'string') return;
  if (query.length > maxDocumentLength)
    refuse(
      `The operation has ${query.length} characters; ${maxDocumentLength} are allowed: put values into variables`,
    );
  if (depthOf(query) > maxDocumentDepth)
    refuse(`The operation is nested deeper than ${maxDocumentDepth} levels`);
};
