import { badInput, isId, refused } from '@media-graph/subgraph';

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

/** The number of an order or a reel. */
export const requireNumber = (number: string, field: string): string => {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(number))
    throw refused('INVALID_INPUT', 'This takes 1 to 40 letters, digits and hyphens', ...input(field));
  return number;
};

/** The id of a thing. */
export const requireId = (id: string, field: string): string => {
  if (!isId(id)) throw refused('INVALID_INPUT', 'This is not an id', ...input(field));
  return id.toLowerCase();
};

/** A month `YYYY-MM`, as an argument of a field. Throws BAD_USER_INPUT. */
export const requireMonth = (month: string): string => {
  if (!/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw badInput('`month` is written YYYY-MM, as 2024-05');
  return month;
};
