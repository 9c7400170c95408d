import { isId, type LocalizedTextInput, refused } from '@media-graph/subgraph';
import { addDays, todayInShanghai } from '../calendar/days.ts';

/** Line feeds and tabs may stand in a text; other control characters may not, and PostgreSQL stores no NUL. */
const unprintable = /[^\P{Cc}\n\t]/u;

/** A text without the blanks around it. Throws INVALID_INPUT when it is too short, too long or not printable. */
export const requireText = (text: string, shortest: number, longest: number, ...field: string[]): string => {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length < shortest || length > longest)
    throw refused('INVALID_INPUT', `This takes ${shortest} to ${longest} characters`, ...field);
  if (unprintable.test(trimmed) || !trimmed.isWellFormed())
    throw refused('INVALID_INPUT', 'This holds characters that cannot be printed', ...field);
  return trimmed;
};

/** As requireText; nothing and blanks are null. */
export const optionalText = (
  text: string | null | undefined,
  longest: number,
  ...field: string[]
): string | null => (text == null || text.trim() === '' ? null : requireText(text, 1, longest, ...field));

export const requireReference = (text: string, ...field: string[]): string => {
  if (!/^[A-Z0-9-]{2,30}$/.test(text))
    throw refused('INVALID_INPUT', 'This takes 2 to 30 capital letters, figures and hyphens', ...field);
  return text;
};

/** A short name for people: of a route, a carrier, an outlet. */
export const requireCode = (text: string, ...field: string[]): string => {
  if (!/^[A-Z0-9-]{2,20}$/.test(text))
    throw refused('INVALID_INPUT', 'This takes 2 to 20 capital letters, figures and hyphens', ...field);
  return text;
};

const languages = ['zhHans', 'zhHant', 'en'] as const;

/** The languages that were written, at least one. */
export const requireName = (name: LocalizedTextInput, ...field: string[]): LocalizedTextInput => {
  const written = languages.flatMap((language) => {
    const text = optionalText(name[language], 100, ...field, language);
    return text === null ? [] : [[language, text] as const];
  });
  if (written.length === 0) throw refused('INVALID_INPUT', 'Give it in at least one language', ...field);
  return Object.fromEntries(written);
};

export const requirePhone = (text: string, ...field: string[]): string => {
  if (!/^[0-9+() -]{3,20}$/.test(text))
    throw refused('INVALID_INPUT', 'This takes a telephone number of 3 to 20 characters', ...field);
  return text;
};

export const requireRange = (value: number, least: number, most: number, ...field: string[]): number => {
  if (value < least || value > most)
    throw refused('INVALID_INPUT', `This is a number from ${least} to ${most}`, ...field);
  return value;
};

/** A day of this business: from 2000 to a year from today. */
export const requireNearDay = (day: string, ...field: string[]): string => {
  if (day < '2000-01-01' || day > addDays(todayInShanghai(), 366))
    throw refused('INVALID_INPUT', 'This is a day from 2000 to a year from today', ...field);
  return day;
};

/** An amount in fen. */
export const requireMoney = (minor: bigint, least: bigint, most: bigint, ...field: string[]): bigint => {
  if (minor < least || minor > most)
    throw refused('INVALID_INPUT', `This is an amount from ${least} to ${most} fen`, ...field);
  return minor;
};

/** Whether a thing of that id is there is for the database to say. */
export const requireId = (id: string, ...field: string[]): string => {
  if (!isId(id)) throw refused('INVALID_INPUT', 'This is not an id', ...field);
  return id.toLowerCase();
};

/** What was found, or NOT_FOUND. */
export const requireFound = <Row>(row: Row | null | undefined, ...field: string[]): Row => {
  if (!row) throw refused('NOT_FOUND', 'There is no such thing, or you may not see it', ...field);
  return row;
};

/** A moment that has come: now, when none is given. */
export const requirePast = (at: Date | null | undefined, ...field: string[]): Date => {
  const now = new Date();
  if (at && at > now) throw refused('INVALID_INPUT', 'This lies in the future', ...field);
  return at ?? now;
};
