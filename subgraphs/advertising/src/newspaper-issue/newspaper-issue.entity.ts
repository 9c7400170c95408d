import type { PageFormat } from '../generated/resolvers.ts';

/** What the gateway says of an issue of the newspaper; the rest of it is content's. */
export interface NewspaperIssue {
  id: string;
  /** With the next one, where a field requires it. */
  pageCount?: number;
  format?: PageFormat;
}
