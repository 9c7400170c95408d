import { basename, extname } from 'node:path';

/** The folder in the storage of all renditions of an original, by the name that it has there. */
export const renditionsOf = (original: string): string => {
  const sha256 = basename(original, extname(original));
  return `renditions/${sha256.slice(0, 2)}/${sha256}`;
};
