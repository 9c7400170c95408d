import { refused } from '../mutation/refused.ts';

const requireShape = (text: string, shape: RegExp, what: string, field: readonly string[]): string => {
  if (!shape.test(text)) throw refused('INVALID_INPUT', `This takes ${what}`, ...field);
  return text;
};

/** A name in addresses: `economy`, `greater-bay-area`. @throws INVALID_INPUT */
export const requireSlug = (text: string, longest: number, ...field: string[]): string => {
  if (!isSlug(text, longest))
    throw refused(
      'INVALID_INPUT',
      `This takes 1 to ${longest} small letters and figures, with single hyphens between`,
      ...field,
    );
  return text;
};

/** Whether a text has the shape of a name in addresses. */
export const isSlug = (text: string, longest: number): boolean =>
  text.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** A short name that a company gives: of a route, a tour, a departure. @throws INVALID_INPUT */
export const requireCode = (text: string, shortest: number, longest: number, ...field: string[]): string =>
  requireShape(
    text,
    new RegExp(`^[A-Z0-9-]{${shortest},${longest}}$`),
    `${shortest} to ${longest} capital letters, figures and hyphens`,
    field,
  );

/** A number that somebody else gave: of an order, a reel, a document. @throws INVALID_INPUT */
export const requireReference = (text: string, longest: number, ...field: string[]): string =>
  requireShape(
    text,
    new RegExp(`^[A-Za-z0-9-]{1,${longest}}$`),
    `1 to ${longest} letters, figures and hyphens`,
    field,
  );

/** The number of a tax invoice (發票): 8 digits, or the 20 of a fully digital one. @throws INVALID_INPUT */
export const requireFapiaoNumber = (text: string, ...field: string[]): string =>
  requireShape(text, /^(\d{8}|\d{20})$/, 'the number of a tax invoice: 8 or 20 digits', field);

/** A time of day: `08:30`. @throws INVALID_INPUT */
export const requireTimeOfDay = (text: string, ...field: string[]): string =>
  requireShape(text, /^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 08:30', field);

/** A telephone number, as people write it. @throws INVALID_INPUT */
export const requirePhone = (text: string, ...field: string[]): string =>
  requireShape(text, /^[0-9+() -]{3,20}$/, 'a telephone number of 3 to 20 characters', field);
