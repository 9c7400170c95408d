import { badInput, isId, type LocalizedTextInput, refused } from '@media-graph/subgraph';

const input = (field: string): [string, string] => ['input', field];
/** PostgreSQL stores no NUL, and nobody reads other control characters. */
const unprintable = /\p{Cc}/u;

/** A text without the blanks around it. Throws INVALID_INPUT when it is too short, too long or not printable. */
export const requireText = (text: string, shortest: number, longest: number, field: string): string => {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length < shortest || length > longest)
    throw refused('INVALID_INPUT', `This takes ${shortest} to ${longest} characters`, ...input(field));
  if (unprintable.test(trimmed) || !trimmed.isWellFormed())
    throw refused('INVALID_INPUT', 'This holds characters that cannot be printed', ...input(field));
  return trimmed;
};

/** A text in at least one language, each of 1 to `longest` characters. */
export const requireLocalized = (
  text: LocalizedTextInput,
  longest: number,
  field: string,
): LocalizedTextInput => {
  const given = Object.entries(text).flatMap(([language, value]) =>
    value ? [[language, requireText(value, 1, longest, field)]] : [],
  );
  if (given.length === 0)
    throw refused('INVALID_INPUT', 'This takes a text in at least one language', ...input(field));
  return Object.fromEntries(given);
};

/** A number in a range, both ends included. */
export const requireRange = <Value extends number | bigint>(
  value: Value,
  least: Value,
  most: Value,
  field: string,
): Value => {
  if (value < least || value > most)
    throw refused('INVALID_INPUT', `This takes ${least} to ${most}`, ...input(field));
  return value;
};

export const requireCode = (code: string, field: string): string => {
  if (!/^[A-Z0-9-]{2,30}$/.test(code))
    throw refused(
      'INVALID_INPUT',
      'This takes 2 to 30 capital letters, figures and hyphens',
      ...input(field),
    );
  return code;
};

export const requirePhone = (phone: string, field: string): string => {
  if (!/^[0-9+() -]{3,20}$/.test(phone))
    throw refused('INVALID_INPUT', 'This takes a telephone number of 3 to 20 characters', ...input(field));
  return phone;
};

/** Whether a thing of that id is there is for the database to say. */
export const requireId = (id: string, field: string): string => {
  if (!isId(id)) throw refused('INVALID_INPUT', 'This is not an id', ...input(field));
  return id.toLowerCase();
};

/** What was found, or NOT_FOUND. */
export const requireFound = <Row>(row: Row | null | undefined, field: string): Row => {
  if (!row) throw refused('NOT_FOUND', 'There is no such thing, or you may not see it', ...input(field));
  return row;
};

/** A month `YYYY-MM`, as an argument of a field. Throws BAD_USER_INPUT. */
export const requireMonth = (month: string): string => {
  if (!/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw badInput('`month` is written YYYY-MM, as 2024-05');
  return month;
};
