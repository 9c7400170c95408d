import { refused } from '../mutation/refused.ts';

/** Blanks of every script, and fillers that look like one. */
const blank = String.raw`[\s\p{White_Space}\u00ad\u115f\u1160\u180e\u200b\u2060\u2800\u3164\ufeff\uffa0]`;
const around = new RegExp(`^${blank}+|${blank}+$`, 'gu');
/** What shows nothing on its own: blanks, format characters, marks without a letter, damage. */
const nothing = new RegExp(
  String.raw`^(?:${blank}|[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffc\ufffd])*$`,
  'u',
);

/**
 * What no text may hold: control characters but line feeds and tabs (PostgreSQL stores no NUL), characters that turn
 * the direction of what follows them on a page, halves of characters, and code points that are none.
 */
const unprintable =
  /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Whether a text says nothing, however many characters it has: the one place where that is decided. */
export const isBlank = (text: string): boolean => nothing.test(text);

/**
 * A text of a mutation's input, without the blanks around it.
 *
 * @param shortest characters that it must have
 * @param longest characters that it may have
 * @param field path in the input, such as `'input', 'purpose'`
 * @throws INVALID_INPUT when it is too short, too long, blank or not printable
 */
export const requireTextBetween = (
  text: string,
  shortest: number,
  longest: number,
  ...field: string[]
): string => {
  const trimmed = isBlank(text) ? '' : text.replace(around, '');
  const { length } = [...trimmed];
  if (length < shortest || length > longest)
    throw refused('INVALID_INPUT', `This takes ${shortest} to ${longest} characters`, ...field);
  if (unprintable.test(trimmed))
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
): string | null => (text == null || isBlank(text) ? null : requireText(text, longest, ...field));
