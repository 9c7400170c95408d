import { isId, type LocalizedTextInput, refused } from '@media-graph/subgraph';

const languages = ['zhHans', 'zhHant', 'en'] as const;
/** Line feeds and tabs may stand in a text; other control characters may not, and PostgreSQL stores no NUL. */
const unprintable = /[^\P{Cc}\n\t]/u;

/** A text without the blanks around it. Throws INVALID_INPUT when it is empty, too long or not printable. */
export const requireText = (text: string, longest: number, ...field: string[]): string => {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length < 1 || length > longest)
    throw refused('INVALID_INPUT', `This takes 1 to ${longest} characters`, ...field);
  if (unprintable.test(trimmed) || !trimmed.isWellFormed())
    throw refused('INVALID_INPUT', 'This holds characters that cannot be printed', ...field);
  return trimmed;
};

/** As {@link requireText}; nothing and blanks are null. */
export const optionalText = (
  text: string | null | undefined,
  longest: number,
  ...field: string[]
): string | null => (text == null || text.trim() === '' ? null : requireText(text, longest, ...field));

/** The languages that were written, trimmed. Throws INVALID_INPUT when there is none. */
export const requireLocalized = (
  text: LocalizedTextInput,
  longest: number,
  ...field: string[]
): LocalizedTextInput => {
  const written = optionalLocalized(text, longest, ...field);
  if (!written) throw refused('INVALID_INPUT', 'Give it in at least one language', ...field);
  return written;
};

/** As {@link requireLocalized}; a text without any language is null. */
export const optionalLocalized = (
  text: LocalizedTextInput | null | undefined,
  longest: number,
  ...field: string[]
): LocalizedTextInput | null => {
  const written = languages.flatMap((language) => {
    const one = optionalText(text?.[language], longest, ...field, language);
    return one === null ? [] : [[language, one] as const];
  });
  return written.length > 0 ? Object.fromEntries(written) : null;
};

/** A short name for addresses. */
export const requireCode = (code: string, ...field: string[]): string => {
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(code))
    throw refused('INVALID_INPUT', 'This takes 1 to 60 small letters, digits and hyphens', ...field);
  return code;
};

/** The id of a thing of another subgraph: whether that thing is there is not known here. */
export const requireId = (id: string, ...field: string[]): string => {
  if (!isId(id)) throw refused('INVALID_INPUT', 'This is not an id', ...field);
  return id.toLowerCase();
};

export const optionalId = (id: string | null | undefined, ...field: string[]): string | null =>
  id == null ? null : requireId(id, ...field);
