import { matchRanges, type TextRange } from './match-ranges.ts';

/** A piece of a snippet; the pieces in order make the snippet's text. */
export type SnippetPiece = {
  readonly text: string;
  /** Whether the piece is what the reader looked for. */
  readonly match: boolean;
};

/**
 * The place of a text that shows best why it was found: at most `length` characters around the densest matches,
 * with … where something was left out. Without a match it is the beginning. PostgreSQL's ts_headline cannot do
 * this, because it knows nothing of folding or of Chinese words.
 *
 * @example highlight('惠州市委統戰部', '统战') // [{ text: '惠州市委', match: false }, { text: '統戰', match: true }, …]
 */
export const highlight = (text: string, query: string, { length = 120 } = {}): SnippetPiece[] => {
  const ranges = matchRanges(text, query);
  const window = bestWindow(text, ranges, length);
  const pieces: SnippetPiece[] = window.start > 0 ? [{ text: '…', match: false }] : [];
  const add = (start: number, end: number, match: boolean) => {
    if (start < end) pieces.push({ text: text.slice(start, end), match });
  };
  let at = window.start;
  for (const range of ranges) {
    if (range.end <= window.start || range.start >= window.end) continue;
    add(at, Math.max(range.start, at), false);
    add(Math.max(range.start, window.start), Math.min(range.end, window.end), true);
    at = Math.min(range.end, window.end);
  }
  add(at, window.end, false);
  if (window.end < text.length) pieces.push({ text: '…', match: false });
  return pieces;
};

// The first of the windows that hold most matched text; what is left of its length goes before and after.
const bestWindow = (text: string, ranges: readonly TextRange[], length: number): TextRange => {
  const first = ranges[0];
  if (first === undefined || text.length <= length) return wholeLetters(text, 0, length);
  let best = { range: first, last: first, weight: 0 };
  for (const [index, range] of ranges.entries()) {
    let [last, weight] = [range, 0];
    for (let next = index; next < ranges.length; next++) {
      const other = ranges[next]!;
      if (other.end > range.start + length) break;
      [last, weight] = [other, weight + other.end - other.start];
    }
    if (weight > best.weight) best = { range, last, weight };
  }
  const spare = Math.max(0, length - (best.last.end - best.range.start));
  const earliest = Math.max(0, Math.min(best.range.start - Math.floor(spare / 2), text.length - length));
  return wholeLetters(text, afterSentence(text, earliest, best.range.start), length);
};

// Begins with a sentence, where one begins between the earliest start and the first match.
const afterSentence = (text: string, earliest: number, match: number): number => {
  if (earliest === 0) return 0;
  const end = text.slice(earliest, match).search(/[。！？!?\n][”」』"]?/u);
  return end < 0 ? earliest : earliest + end + (/[”」』"]/u.test(text[earliest + end + 1] ?? '') ? 2 : 1);
};

// A surrogate pair is never cut in two.
const wholeLetters = (text: string, from: number, length: number): TextRange => {
  const start = isInsidePair(text, from) ? from + 1 : from;
  const end = Math.min(from + length, text.length);
  return { start, end: isInsidePair(text, end) ? end - 1 : end };
};

const isInsidePair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(at - 1, 0), at + 1));
