declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: it adds to an interface
  interface JSON {
    rawJSON(text: string): unknown;
  }
}

/** A number that no double holds: it is passed on as it was written, to those who may be able to read it. */
export class ExactNumber {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): unknown {
    return JSON.rawJSON(this.#text);
  }
}

// A double holds any fifteen digits, unless the number is very large or very small.
const surelyHeld = 15;
const unusualNumber = /^-?\d(?:[\d.]{15}|[\d.]*[eE][+-]?\d{3})/;

/** The number that a JSON text is. */
export const readNumber = (text: string): number | ExactNumber => {
  const value = Number(text);
  return unusualNumber.test(text) && String(value) !== text ? new ExactNumber(text) : value;
};

type Suits = (text: string, start: number) => boolean;

/** Whether there is a number in a JSON text of which no more is known than that a double may not hold it. */
export const mayLoseDigits = (text: string): boolean => hasUnusualNumber(text, () => true);

/** JSON.parse without loss of digits. @throws SyntaxError */
export const parseJson = (text: string): unknown => {
  // To be asked for each value costs much, and there is nearly never such a number.
  if (!hasUnusualNumber(text, losesDigits)) return JSON.parse(text);
  return JSON.parse(text, (_key, value, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? readNumber(context.source) : value,
  );
};

const numberAt = /[\d.]+(?:[eE][+-]?\d+)?/y;

/** What a machine has written of a double often has seventeen digits, and loses none. */
const losesDigits: Suits = (text, start) => {
  numberAt.lastIndex = start;
  return readNumber(numberAt.exec(text)![0]) instanceof ExactNumber;
};

const hasUnusualNumber = (text: string, suits: Suits): boolean =>
  hasLongNumber(text, suits) || hasFarNumber(text, suits);

/** Looks at one character of so many that none which is too long lies between two. */
const hasLongNumber = (text: string, suits: Suits): boolean => {
  const step = surelyHeld + 1;
  for (let at = surelyHeld; at < text.length; at += step) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = startOfDigits(text, at);
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - start >= step && text[start - 1] !== '"' && suits(text, start)) return true;
    at += Math.floor((end - at - 1) / step) * step;
  }
  return false;
};

const hasFarNumber = (text: string, suits: Suits): boolean => {
  const exponent = /\d[eE][+-]?\d{3}/g;
  for (let match = exponent.exec(text); match; match = exponent.exec(text)) {
    const start = startOfDigits(text, match.index);
    if (/[:,[\s-]/.test(text.charAt(start - 1)) && suits(text, start)) return true;
  }
  return false;
};

const startOfDigits = (text: string, at: number): number => {
  let start = at;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  return start;
};

/** Whether it is a digit or a point. */
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || code === 46;

export const isExactInteger = (value: unknown): boolean =>
  value instanceof ExactNumber && /^-?\d+$/.test(String(value));

/** Whether a double comes near it. */
export const isNearlyDouble = (value: unknown): boolean =>
  value instanceof ExactNumber && Number.isFinite(Number(value));
