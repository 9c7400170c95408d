import { type QueryWord, queryWords } from './query-words.ts';
import { characterPairs, overlongMark, wordTerm } from './search-terms.ts';

/**
 * What a reader typed as a query, to be cast: `search_vector @@ $1::tsquery`. All words must occur. Valid whatever
 * is typed: quotes, operators and emoji separate words and do nothing else, and a very long text is cut. Answers
 * the empty string where nothing can be looked for; a caller then shows no result, or everything, as it sees fit.
 */
export const searchQuery = (query: string): string => {
  const words = queryWords(query);
  const strict = words.map((word) => wordQuery(word, '<->')).join(' & ');
  if (!words.some((word) => word.kind === 'CJK' && characterPairs(word.text).length > 1)) return strict;
  const loose = words.map((word) => wordQuery(word, '&')).join(' & ');
  return `(${strict}) | ('${overlongMark}' & ${loose})`;
};

const wordQuery = ({ kind, text }: QueryWord, operator: '<->' | '&'): string => {
  if (kind === 'WORD') return `'${text}'`;
  const pairs = characterPairs(text);
  if (pairs.length === 0) return `'${text}':*`;
  const piece = pairs.map((pair) => `'${pair}'`).join(` ${operator} `);
  return `((${piece}) | '${wordTerm(text)}')`;
};
