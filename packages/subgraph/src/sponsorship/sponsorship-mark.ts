import { readStatement, writeStatement } from '../statement/signed-statement.ts';

/**
 * What the newsroom says to whoever sells its sponsorship, by way of a client: an article carries 廣告 and will carry it for
 * good. So the mark is the article's own before anybody pays, and is there whatever else is down.
 */
export type SponsorshipMark = {
  readonly articleId: string;
  /** Since when; ISO 8601. */
  readonly markedAt: string;
};

/** A key that everybody may read, for local runs and tests, whose articles are all made up. */
export const madeUpSponsorshipKey = 'the sponsorship key of articles that are made up';

const purpose = 'sponsorship mark';

export const writeSponsorshipMark = (key: string, mark: SponsorshipMark): string =>
  writeStatement(key, purpose, mark);

/** @returns null for whatever was not written with the key, or was changed since */
export const readSponsorshipMark = (key: string, signed: string): SponsorshipMark | null =>
  readStatement(key, purpose, signed);
