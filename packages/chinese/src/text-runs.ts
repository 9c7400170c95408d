import { stemmer } from 'stemmer';

/** A stretch of folded text without a space or punctuation, in one kind of writing. */
export type TextRun = {
  /** CJK is written without spaces between words; a WORD is one word of any other writing, or a number. */
  readonly kind: 'CJK' | 'WORD';
  /** The letters; of a WORD its stem. */
  readonly text: string;
  /** Index of the first UTF-16 unit in the folded text. */
  readonly start: number;
  /** Index after the last. */
  readonly end: number;
};

const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
const runs = new RegExp(
  String.raw`(?<cjk>${cjk}+)|(?:(?!${cjk})[\p{L}\p{N}])(?:['’]?(?!${cjk})[\p{L}\p{N}\p{M}])*`,
  'gu',
);

// PostgreSQL refuses lexemes above 2 KB, and nobody looks for a word of this length.
const longestWord = 64;

/** Splits folded text into runs, leaving out spaces, punctuation, symbols and emoji. */
export const textRuns = (folded: string): TextRun[] =>
  Array.from(folded.matchAll(runs), (match) => {
    const [found] = match;
    const position = { start: match.index, end: match.index + found.length };
    return match.groups?.cjk === undefined
      ? { kind: 'WORD' as const, text: stem(found), ...position }
      : { kind: 'CJK' as const, text: found, ...position };
  });

// Stemmed here and not by PostgreSQL's 'english', because then one text cast to tsvector or tsquery holds all
// languages: no second parser that takes a Chinese run for one word, no stop words that make a query for "the"
// empty, and highlighting finds exactly what the index found.
const stem = (word: string): string => {
  const letters = [...word.replace(/['’]/g, '')].slice(0, longestWord).join('');
  return /^[a-z]+$/.test(letters) ? stemmer(letters) : letters;
};
