import { randomInt } from 'node:crypto';

/** Without 0, 1, I, L, O and U, which are read for one another. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten letters that nobody guesses: 49 bits. */
export const makeCode = (): string =>
  Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');

/** A code as it was made, from what somebody typed or read out. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 10);
