import { lockVersion, requireFound } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { LiveBlog } from './live-blog.entity.ts';
import type { LiveBlogEntry } from './live-blog-entry.entity.ts';

/** Locks a story for a change of its live blog: who writes into it at once, or takes it back, waits. @throws NOT_FOUND */
export const lockStory = async (
  { articleRepository }: Pick<Transaction, 'articleRepository'>,
  articleId: string,
): Promise<Article> => requireFound(await articleRepository.lock(articleId), 'input', 'id');

/** Locks a live blog, and its story before it. @throws NOT_FOUND, VERSION_CONFLICT */
export const lockLiveBlog = async (
  tx: Pick<Transaction, 'articleRepository' | 'liveBlogRepository' | 'liveBlogs'>,
  seen: { id: string; version: number },
): Promise<LiveBlog> => {
  const { articleId } = requireFound(await tx.liveBlogs.load(seen.id), 'input', 'id');
  await lockStory(tx, articleId);
  return lockVersion(tx.liveBlogRepository, seen);
};

/** Locks an entry that stands, and its story before it. @throws NOT_FOUND, VERSION_CONFLICT */
export const lockEntry = async (
  tx: Pick<Transaction, 'articleRepository' | 'liveBlogEntryRepository' | 'liveBlogEntries'>,
  seen: { id: string; version: number },
): Promise<{ entry: LiveBlogEntry; article: Article }> => {
  const found = requireFound(await tx.liveBlogEntries.load(seen.id), 'input', 'id');
  const article = await lockStory(tx, found.articleId);
  const entry = await lockVersion(tx.liveBlogEntryRepository, seen);
  return { entry: requireFound(entry.deletedAt ? null : entry, 'input', 'id'), article };
};
