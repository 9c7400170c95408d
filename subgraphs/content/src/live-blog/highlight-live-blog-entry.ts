import { allow, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { HighlightLiveBlogEntryInput } from '../generated/resolvers.ts';
import type { LiveBlogEntry } from './live-blog-entry.entity.ts';
import { lockEntry } from './lock-live-blog.ts';

/** Pins an entry above the others, in the place of the one that was there, or counts it among the key events. */
export const highlightLiveBlogEntry = async (
  tx: Transaction,
  input: HighlightLiveBlogEntryInput,
): Promise<LiveBlogEntry> => {
  allow(tx.viewer, 'editor');
  const { entry } = await lockEntry(tx, input);
  const isPinned = input.isPinned ?? entry.isPinned;
  const isKeyEvent = input.isKeyEvent ?? entry.isKeyEvent;
  if (isPinned && !entry.isPinned) await tx.liveBlogEntryRepository.unpin(entry.articleId);
  return revise(tx.liveBlogEntryRepository, entry, { isPinned, isKeyEvent });
};
