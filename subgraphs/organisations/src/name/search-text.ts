import { fold } from '@media-graph/chinese/fold';
import type { WrittenText } from '@media-graph/subgraph';

/**
 * The names of a thing in the form in which they are searched: folded, so that both scripts and all widths and cases
 * meet, a space before each word, and every character outside of ASCII three times, 云媒 as 云云云媒媒媒. PostgreSQL's
 * trigram index finds no part of a word that is shorter than three characters, and most Chinese words have two; a part
 * of a text is a part of the tripled text all the same.
 */
export const searchText = (name: WrittenText, aliases: readonly string[] = []): string =>
  [name.zhHant, name.zhHans, name.en, ...aliases]
    .flatMap((text) => words(text ?? ''))
    .map((word) => ` ${tripled(word)}`)
    .join('');

/** The columns by which an organisation is found: of the shortest name what is looked for is most, so it comes first. */
export const searchedNames = (
  name: WrittenText,
  aliases: readonly string[],
): { searchText: string; shortestName: number } => ({
  searchText: searchText(name, aliases),
  shortestName: Math.min(
    ...[name.zhHant, name.zhHans, name.en, ...aliases].filter(Boolean).map((text) => [...text!].length),
  ),
});

/**
 * The patterns for LIKE, one for each word of what somebody looks for; all must match. Words of one or two Latin
 * letters are found where a word begins, all others anywhere.
 */
export const searchPatterns = (text: string): string[] =>
  words(text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map(tripled)
    .map((word) => `%${word.length < 3 ? ' ' : ''}${word.replace(/[\\%_]/g, '\\$&')}%`);

const mostWords = 10;

const words = (text: string): string[] => fold(text).split(/\s+/u).filter(Boolean);

const tripled = (word: string): string =>
  [...word].map((character) => (character > '\x7f' ? character.repeat(3) : character)).join('');
