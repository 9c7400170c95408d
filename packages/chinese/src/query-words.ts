import { fold } from './fold.ts';
import { segment } from './segment.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/** One thing a reader looks for: a piece of CJK text that must stand so, or a stemmed word of another language. */
export type QueryWord = Pick<TextRun, 'kind' | 'text'>;

// More than any reader types; the rest of a pasted page would only make the statement slow.
const longestQuery = 500;
const mostWords = 24;
const longestPiece = 32;

// Words that bind others and are looked for by nobody. Left out where something else is left.
const binding = '的了和与及或在是等之把被对而并于也都就着为';
let folded: ReadonlySet<string> | undefined;

// Folded on first use, for folding loads the dictionaries.
const isBinding = (piece: string): boolean => {
  folded ??= new Set(fold(binding));
  return folded.has(piece);
};

/**
 * What a reader looks for, from what was typed: any text, in any script. Chinese written without spaces is cut
 * into words that may stand apart in the text; single characters go with their neighbour, because a name that the
 * dictionary does not know (惠州 + 港) is meant whole. Each CJK word is a piece of what was typed, so whoever
 * types a piece of a text finds that text.
 */
export const queryWords = (query: string): QueryWord[] => {
  const runs = textRuns(fold(query.slice(0, longestQuery)));
  const words = runs.flatMap((run) => (run.kind === 'WORD' ? [run] : wordsOf(run)));
  const found = words.length > 0 ? words : runs;
  const distinct = new Map(found.map((run) => [run.text, { kind: run.kind, text: shortened(run) }]));
  return [...distinct.values()].slice(0, mostWords);
};

const wordsOf = (run: TextRun): QueryWord[] => {
  const words: string[] = [];
  let open = '';
  for (const piece of segment(run.text)) {
    const isSingle = [...piece].length === 1;
    if (isSingle && !isBinding(piece)) {
      open += piece;
      continue;
    }
    if (!isSingle && [...open].length === 1) {
      open += piece;
      continue;
    }
    if (open !== '') words.push(open);
    open = isSingle ? '' : piece;
  }
  if (open !== '') words.push(open);
  return words.map((text) => ({ kind: 'CJK', text }));
};

// What begins a piece of the text is a piece of it too.
const shortened = ({ kind, text }: QueryWord): string =>
  kind === 'CJK' ? [...text].slice(0, longestPiece).join('') : text;
