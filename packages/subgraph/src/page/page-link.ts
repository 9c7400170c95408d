import { readStatement, writeStatement } from '../statement/signed-statement.ts';

/** That whoever has a link may open one page until a moment, with the eyes of the staff who gave it. */
export type PageLink = {
  /** Of the page, as in its URL. */
  readonly path: string;
  readonly organisation: string;
  /** The subject of who gave it: readings of people by it are logged as theirs. */
  readonly givenBy: string;
  /** What people on the page are shown for; null where they are masked. */
  readonly purpose: string | null;
  /** ISO 8601. */
  readonly expiresAt: string;
};

const purpose = 'page link';

/**
 * The page's address for somebody without a token. There is no list of links: one ends when its time is over, and all of
 * them when the key is another one.
 *
 * @param key at least 32 characters, of the subgraph alone
 */
export const writePageLink = (key: string, link: PageLink): string =>
  `${link.path}?link=${writeStatement(key, purpose, link)}`;

/** @returns null for what was not written with the key, is of another page, or is over */
export const readPageLink = (
  key: string,
  path: string,
  signed: string,
  now: Date = new Date(),
): PageLink | null => {
  const link = readStatement<PageLink>(key, purpose, signed);
  return link && link.path === path && new Date(link.expiresAt) > now ? link : null;
};
