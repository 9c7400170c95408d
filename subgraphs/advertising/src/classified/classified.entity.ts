import type { AdHeading } from '../generated/resolvers.ts';

/** A text on the classified page of an issue; whose it is nobody is told by it. */
export interface AdClassified {
  issueId: string;
  page: string;
  heading: AdHeading;
  text: string;
  words: number;
}
