import { hash } from 'node:crypto';

/** A caller's place from 0 to 1 among all: the same at each request, so that nobody is served now this and now that. */
export const shareOf = (caller: string): number =>
  Number.parseInt(hash('sha256', caller, 'hex').slice(0, 8), 16) / 2 ** 32;
