import { allow, refused } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockArticleRow } from '../article-lock/lock-article-row.ts';
import type { Transaction } from '../context.ts';
import type { OpenLiveBlogInput } from '../generated/resolvers.ts';
import type { LiveBlog } from './live-blog.entity.ts';

const able = ['READY', 'SCHEDULED', 'PUBLISHED', 'CORRECTED'];

/** Opens the live blog of a story that has its reviews, or is out. */
export const openLiveBlog = async (tx: Transaction, input: OpenLiveBlogInput): Promise<LiveBlog> => {
  allow(tx.viewer, 'editor');
  const { id: articleId, status } = await lockArticleRow(tx, input.articleId, 'input', 'articleId');
  if (!able.includes(status))
    throw refused('ILLEGAL_TRANSITION', `A story that is ${status} is not live`, 'input', 'articleId');
  const id = uuidv7();
  await tx.liveBlogRepository.insert({ id, articleId });
  return tx.liveBlogRepository.findOneByOrFail({ id });
};
