import { allow, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReviewLiveBlogEntryInput } from '../generated/resolvers.ts';
import type { LiveBlogEntry } from './live-blog-entry.entity.ts';
import { lockEntry } from './lock-live-blog.ts';

/** Says that a second person has read an entry and found it right; what is wrong is corrected or deleted by an editor. */
export const reviewLiveBlogEntry = async (
  tx: Transaction,
  input: ReviewLiveBlogEntryInput,
): Promise<LiveBlogEntry> => {
  allow(tx.viewer, 'editor', 'reviewer');
  const { entry } = await lockEntry(tx, input);
  if (entry.reviewedAt) throw refused('DUPLICATE', `${entry.reviewedBy} has read it`, 'input', 'id');
  const reviewedBy = tx.viewer.subject ?? 'unknown';
  return revise(tx.liveBlogEntryRepository, entry, { reviewedAt: new Date(), reviewedBy });
};
