import { signedStatement } from './signed-statement.ts';

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

export const { write: writeSponsorshipMark, read: readSponsorshipMark } =
  signedStatement<SponsorshipMark>('sponsorship mark');
