import { allow, refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReopenLiveBlogInput } from '../generated/resolvers.ts';
import type { LiveBlog } from './live-blog.entity.ts';
import { lockLiveBlog } from './lock-live-blog.ts';

/** Lets a closed live blog go on. */
export const reopenLiveBlog = async (tx: Transaction, input: ReopenLiveBlogInput): Promise<LiveBlog> => {
  allow(tx.viewer, 'editor');
  const statusReason = requireText(input.reason, 1000, 'input', 'reason');
  const blog = await lockLiveBlog(tx, input);
  if (blog.status === 'OPEN') throw refused('ILLEGAL_TRANSITION', 'It is open', 'input', 'id');
  return revise(tx.liveBlogRepository, blog, { status: 'OPEN', closedAt: null, statusReason });
};
