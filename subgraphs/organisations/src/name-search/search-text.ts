import { fold, type LocalizedTextInput } from '@media-graph/subgraph';

/**
 * The names of a thing in the form in which they are searched: folded, so that both scripts and all widths and cases
 * meet, and with each character three times, 云媒 as 云云云媒媒媒. PostgreSQL's trigram index finds no part of a word
 * that is shorter than three characters, and most Chinese words have two; a part of a text is a part of the tripled
 * text all the same.
 */
export const searchText = (name: LocalizedTextInput, aliases: readonly string[] = []): string =>
  [name.zhHant, name.zhHans, name.en, ...aliases]
    .filter((text) => text != null)
    .map(tripled)
    .join('\n');

const tripled = (text: string): string => [...fold(text)].map((character) => character.repeat(3)).join('');

/** The patterns for LIKE, one for each word of what somebody looks for; all must match. */
export const searchPatterns = (text: string): string[] =>
  words(text).map((word) => `%${tripled(word).replace(/[\\%_]/g, '\\$&')}%`);

const words = (text: string): string[] => fold(text).split(/\s+/u).filter(Boolean).slice(0, mostWords);
const mostWords = 10;
