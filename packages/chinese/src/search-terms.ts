import { fold } from './fold.ts';
import { segment, segmentForIndex } from './segment.ts';
import { textRuns } from './text-runs.ts';

/** One entry of a search index: a lexeme and where it stands, counted in characters and words from 1. */
export type SearchTerm = {
  readonly term: string;
  readonly position: number;
};

/** Marks a vector in which PostgreSQL's limits cut positions off, so that phrases cannot be trusted there. */
export const overlongMark = '#';

/** The lexeme of a whole Chinese word, apart from the pairs of characters: it only lifts the rank. */
export const wordTerm = (word: string): string => `=${word}`;

/** The overlapping pairs of characters of a CJK run: 统战部 → 统战, 战部. A single character has none. */
export const characterPairs = (run: string): string[] => {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/**
 * The terms under which a text is found, in any mixture of languages.
 *
 * CJK is indexed by pairs of characters, which find every part of a text however a dictionary would cut it: no
 * segmenter cuts a sentence and a query out of it the same way each time. The last character of a run stands
 * alone besides, so that a single one is found by prefix. The dictionary's words (统战部 also yields 统战) are
 * terms of their own that let 惠州日报 rank above 今日报道 when somebody looks for 日报. Other languages are
 * indexed by stemmed words.
 */
export const searchTerms = (text: string): SearchTerm[] => {
  const terms: SearchTerm[] = [];
  let position = 1;
  for (const run of textRuns(fold(text))) {
    if (run.kind === 'WORD') {
      terms.push({ term: run.text, position });
      position += 1;
      continue;
    }
    const characters = [...run.text];
    for (const [index, pair] of [...characterPairs(run.text), characters.at(-1)!].entries()) {
      terms.push({ term: pair, position: position + index });
    }
    terms.push(...wordTerms(run.text, position));
    // One place stays empty, so that no phrase reaches over punctuation.
    position += characters.length + 1;
  }
  return terms;
};

const wordTerms = (run: string, start: number): SearchTerm[] => {
  const terms: SearchTerm[] = [];
  let position = start;
  for (const word of segment(run)) {
    const length = [...word].length;
    const inside = length > 2 ? segmentForIndex(word) : [];
    for (const part of new Set([word, ...inside].filter(isLong))) {
      terms.push({
        term: wordTerm(part),
        position: position + [...word.slice(0, word.indexOf(part))].length,
      });
    }
    position += length;
  }
  return terms;
};

const isLong = (word: string): boolean => [...word].length > 1;
