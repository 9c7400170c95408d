import { refused } from '../mutation/user-error.ts';

/**
 * What no text may hold: control characters but line feeds and tabs (PostgreSQL stores no NUL), and characters that
 * turn the direction of what follows them on a page.
 */
const unprintable = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * A text of a mutation's input, without the blanks around it.
 *
 * @param shortest characters that it must have
 * @param longest characters that it may have
 * @param field path in the input, such as `'input', 'purpose'`
 * @throws INVALID_INPUT when it is too short, too long or not printable
 */
export const requireTextBetween = (
  text: string,
  shortest: number,
  longest: number,
  ...field: string[]
): string => {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length < shortest || length > longest)
    throw refused('INVALID_INPUT', `This takes ${shortest} to ${longest} characters`, ...field);
  if (unprintable.test(trimmed) || !trimmed.isWellFormed())
    throw refused('INVALID_INPUT', 'This holds characters that cannot be printed', ...field);
  return trimmed;
};

/** As `requireTextBetween`, of one character at least. */
export const requireText = (text: string, longest: number, ...field: string[]): string =>
  requireTextBetween(text, 1, longest, ...field);

/** As `requireText`; nothing and blanks are null. */
export const optionalText = (
  text: string | null | undefined,
  longest: number,
  ...field: string[]
): string | null => (text == null || text.trim() === '' ? null : requireText(text, longest, ...field));
