import { allow, optionalLocalized, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SummariseLiveBlogInput } from '../generated/resolvers.ts';
import type { LiveBlog } from './live-blog.entity.ts';
import { lockLiveBlog } from './lock-live-blog.ts';

/** Says above a live blog what has happened so far. */
export const summariseLiveBlog = async (
  tx: Transaction,
  input: SummariseLiveBlogInput,
): Promise<LiveBlog> => {
  allow(tx.viewer, 'editor');
  const summary = optionalLocalized(input.summary, 2000, 'input', 'summary');
  return revise(tx.liveBlogRepository, await lockLiveBlog(tx, input), { summary });
};
