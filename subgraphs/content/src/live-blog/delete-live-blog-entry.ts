import { allow, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeleteLiveBlogEntryInput } from '../generated/resolvers.ts';
import { indexLiveBlog } from './index-live-blog.ts';
import type { LiveBlogEntry } from './live-blog-entry.entity.ts';
import { lockEntry } from './lock-live-blog.ts';

/** Takes an entry from readers for good; the newsroom keeps it, with the reason. */
export const deleteLiveBlogEntry = async (
  tx: Transaction,
  input: DeleteLiveBlogEntryInput,
): Promise<LiveBlogEntry> => {
  allow(tx.viewer, 'editor');
  const deletionReason = requireText(input.reason, 1000, 'input', 'reason');
  const { entry } = await lockEntry(tx, input);
  const deletedBy = tx.viewer.subject ?? 'unknown';
  const deleted = await revise(tx.liveBlogEntryRepository, entry, {
    ...{ deletedAt: new Date(), deletedBy, deletionReason },
  });
  await tx.liveBlogEntryRepository.showAssets(entry.articleId);
  await indexLiveBlog(tx, entry.articleId);
  await tx.liveBlogRepository.touch(entry.articleId);
  return deleted;
};
