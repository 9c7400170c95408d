/** What an operation's text is known by in the log: the beginning of its SHA-256. */
export const shortHash = (sha256: string): string => sha256.slice(0, 16);
