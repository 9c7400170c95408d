import { type LocalizedTextInput, refused } from '@media-graph/subgraph';

/** Control characters, and those that turn the direction of what follows them on a page. */
const unprintable = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * A text as it is stored: without blanks around it.
 *
 * @param most characters that it may have
 * @throws INVALID_INPUT at the input's field
 */
export const checkText = (text: string, most: number, ...field: string[]): string => {
  const trimmed = text.trim();
  if (trimmed === '') throw refused('INVALID_INPUT', 'This must not be empty', 'input', ...field);
  if ([...trimmed].length > most)
    throw refused('INVALID_INPUT', `This may have ${most} characters at most`, 'input', ...field);
  if (!trimmed.isWellFormed() || unprintable.test(trimmed))
    throw refused('INVALID_INPUT', 'This holds characters that are no text', 'input', ...field);
  return trimmed;
};

/**
 * A text in several languages as it is stored: only what was written.
 *
 * @throws INVALID_INPUT at the input's field
 */
export const checkLocalizedText = (
  text: LocalizedTextInput,
  most: number,
  field: string,
): LocalizedTextInput => {
  const written = Object.entries(text)
    .filter(([, part]) => part?.trim())
    .map(([language, part]) => [language, checkText(part, most, field, language)]);
  if (written.length === 0)
    throw refused('INVALID_INPUT', 'This must be given in at least one language', 'input', field);
  return Object.fromEntries(written);
};
