import { type FastifyRequest, RequestRefused } from '@media-graph/service';
import { limitVariables } from './limit-variables.ts';

/** Characters of an operation's text that say something; long inputs belong into variables. */
export const maxDocumentLength = 15_000;
/** Characters with layout and comments, which a parser has to pass over. */
const maxTextLength = 10 * maxDocumentLength;
/** Brackets of any kind inside one another. */
export const maxDocumentDepth = 100;
/** Names that fields are given in place of their own: each lets one be asked for once more. */
const maxAliases = 200;
const maxDirectives = 200;

const isSilent = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 44 || code === 0xfeff;
const isOpening = (code: number): boolean => code === 123 || code === 91 || code === 40;
const isClosing = (code: number): boolean => code === 125 || code === 93 || code === 41;

/** Where a string ends that begins at `start`; it may lack its end. */
const endOfString = (document: string, start: number): number => {
  const block = document.startsWith('"""', start);
  for (let at = start + (block ? 3 : 1); at < document.length; at++) {
    const code = document.charCodeAt(at);
    if (code === 92) at += block && document.startsWith('"""', at + 1) ? 3 : 1;
    else if (code === 34 && (!block || document.startsWith('"""', at))) return at + (block ? 3 : 1);
  }
  return document.length;
};

type Measures = {
  readonly length: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
};

/**
 * How much is said, how deep it stands, and how often anew. Layout says nothing: white space, commas and comments (GraphQL's
 * specification, 2.1). What is beyond a limit is not looked at to its end.
 */
const measure = (document: string): Measures => {
  let length = 0;
  let depth = 0;
  let deepest = 0;
  // Inside of which a colon stands between an argument and its value.
  let parentheses = 0;
  let aliases = 0;
  let directives = 0;
  for (let at = 0; at < document.length && length <= maxDocumentLength; at++) {
    const code = document.charCodeAt(at);
    if (isSilent(code)) continue;
    if (code === 35) {
      while (at < document.length && document.charCodeAt(at) !== 10 && document.charCodeAt(at) !== 13) at++;
    } else if (code === 34) {
      const end = endOfString(document, at);
      length += end - at;
      at = end - 1;
    } else {
      length++;
      if (isOpening(code)) deepest = Math.max(deepest, ++depth);
      else if (isClosing(code)) depth--;
      if (code === 40) parentheses++;
      else if (code === 41) parentheses--;
      else if (code === 58 && parentheses === 0) aliases++;
      else if (code === 64) directives++;
    }
  }
  return { length, depth: deepest, aliases, directives };
};

const refuse = (message: string): never => {
  throw new RequestRefused('OPERATION_TOO_COMPLEX', message);
};

type Parameters = { readonly query?: unknown; readonly variables?: unknown; readonly extensions?: unknown };

/** A hook that answers 400 before parsing: a parser's work grows with the text, and its stack with the nesting. */
export const limitDocument = async (request: FastifyRequest): Promise<void> => {
  const isPost = request.method === 'POST';
  const { query, variables, extensions } = ((isPost ? request.body : request.query) ?? {}) as Parameters;
  // Those of a GET are as long as a head may be.
  if (isPost) limitVariables(variables);
  if (isPost) limitVariables(extensions);
  if (typeof query !== 'string') return;
  const { length, depth, aliases, directives } = measure(query.slice(0, maxTextLength));
  if (length > maxDocumentLength || query.length > maxTextLength)
    refuse(`The operation has more than ${maxDocumentLength} characters: put values into variables`);
  if (depth > maxDocumentDepth) refuse(`The operation is nested deeper than ${maxDocumentDepth} levels`);
  if (aliases > maxAliases) refuse(`The operation has more than ${maxAliases} aliases`);
  if (directives > maxDirectives) refuse(`The operation has more than ${maxDirectives} directives`);
};
