/** A stored text, and what tells that it is still the same. */
export type Stored = { readonly text: string; readonly etag: string };

/**
 * Where a registry lies: texts by paths such as `releases/12/set.json`. All but a few of them never change once they
 * are there, and those that do are changed only by one who has seen them as they are.
 */
export type Store = {
  /** Nothing where there is none. */
  readonly get: (path: string) => Promise<Stored | undefined>;
  /** Writes what is not there yet. @returns whether it did; false where something of that path is there */
  readonly putNew: (path: string, text: string) => Promise<boolean>;
  /** Replaces what was read with that etag. @returns whether it did; false where it has changed since */
  readonly swap: (path: string, text: string, etag: string) => Promise<boolean>;
  /** The paths below a folder, sorted. */
  readonly list: (folder: string) => Promise<readonly string[]>;
};
