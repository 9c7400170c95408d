import { overlongMark, searchTerms } from './search-terms.ts';

// PostgreSQL keeps positions up to 16,383 and 255 of them for a lexeme, and drops the rest without a word. The
// limits here lie lower, because vectors of a headline and a body are joined afterwards.
const lastPosition = 15_000;
const mostPositions = 200;

// A vector may take 1 MB. A text with so many different terms is not an article; the first ones must do.
const mostTerms = 40_000;

/**
 * The search index of a text, to be cast: `$1::tsvector`. Weights are PostgreSQL's to add, and vectors can be
 * joined: `setweight($1::tsvector, 'A') || setweight($2::tsvector, 'D')`. Cast and not `to_tsvector('simple', …)`,
 * whose parser would cut the terms again. Its counterpart is `searchQuery`.
 */
export const searchVector = (text: string): string => {
  const positions = new Map<string, number[]>();
  let overlong = false;
  for (const { term, position } of searchTerms(text)) {
    const known = positions.get(term);
    if (position > lastPosition || (known?.length ?? 0) >= mostPositions) overlong = true;
    if (known === undefined && positions.size < mostTerms)
      positions.set(term, [Math.min(position, lastPosition)]);
    else if (position <= lastPosition && known !== undefined && known.length < mostPositions)
      known.push(position);
  }
  if (overlong) positions.set(overlongMark, [lastPosition]);
  return Array.from(positions, ([term, at]) => `'${term}':${at.join(',')}`).join(' ');
};
