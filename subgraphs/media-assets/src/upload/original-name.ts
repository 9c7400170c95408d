/** The name of an original in the storage. */
export const originalName = (sha256: string, extension: string): string =>
  `originals/${sha256.slice(0, 2)}/${sha256}.${extension}`;
