import { foldWithOffsets } from './fold.ts';
import { queryWords } from './query-words.ts';
import { textRuns } from './text-runs.ts';

/** A stretch of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export type TextRange = {
  readonly start: number;
  readonly end: number;
};

/**
 * Where in a text the words of a query stand, in order and apart from each other. The rules are those of
 * `searchQuery`, so script, width, case and English endings do not count.
 */
export const matchRanges = (text: string, query: string): TextRange[] => {
  const words = queryWords(query);
  const pieces = words.filter(({ kind }) => kind === 'CJK').map((word) => word.text);
  const stems = new Set(words.filter(({ kind }) => kind === 'WORD').map((word) => word.text));
  const folded = foldWithOffsets(text);
  const found: TextRange[] = [];
  for (const run of textRuns(folded.text)) {
    if (run.kind === 'WORD' && stems.has(run.text)) found.push(run);
    if (run.kind === 'CJK')
      for (const piece of pieces) found.push(...occurrences(run.text, piece, run.start));
  }
  return joined(
    found.map(({ start, end }) => ({ start: folded.starts[start]!, end: folded.ends[end - 1]! })),
  );
};

function* occurrences(run: string, piece: string, start: number): Generator<TextRange> {
  for (let at = run.indexOf(piece); at >= 0; at = run.indexOf(piece, at + piece.length)) {
    yield { start: start + at, end: start + at + piece.length };
  }
}

const joined = (ranges: readonly TextRange[]): TextRange[] => {
  const apart: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last !== undefined && range.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else apart.push(range);
  }
  return apart;
};
