import { badInput } from '@media-graph/subgraph';
import { searchPatterns } from './search-text.ts';

/**
 * The condition that a thing is named so, with its parameters.
 *
 * @param column holds what `searchText` made and has a trigram index
 * @throws BAD_USER_INPUT for a text of more than 100 characters, or without any that can be looked for
 */
export const namedLike = (column: string, text: string): [string, Record<string, string>] => {
  const patterns = text.length > 100 ? [] : searchPatterns(text);
  if (patterns.length === 0) throw badInput('Give 1 to 100 characters of the name to look for');
  return [
    patterns.map((_, index) => `${column} LIKE :name${index}`).join(' AND '),
    Object.fromEntries(patterns.map((pattern, index) => [`name${index}`, pattern])),
  ];
};
