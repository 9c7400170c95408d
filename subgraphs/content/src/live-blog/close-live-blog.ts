import { allow, optionalText, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CloseLiveBlogInput } from '../generated/resolvers.ts';
import type { LiveBlog } from './live-blog.entity.ts';
import { lockLiveBlog } from './lock-live-blog.ts';

/** Ends a live blog: it stays as it is, and takes no more entries. */
export const closeLiveBlog = async (tx: Transaction, input: CloseLiveBlogInput): Promise<LiveBlog> => {
  allow(tx.viewer, 'editor');
  const statusReason = optionalText(input.reason, 1000, 'input', 'reason');
  const blog = await lockLiveBlog(tx, input);
  if (blog.status === 'CLOSED') throw refused('ILLEGAL_TRANSITION', 'It is closed already', 'input', 'id');
  return revise(tx.liveBlogRepository, blog, { status: 'CLOSED', closedAt: new Date(), statusReason });
};
