import { lockVersion, requireFound } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { lockArticleRow } from '../article-lock/lock-article-row.ts';
import type { Transaction } from '../context.ts';
import type { LiveBlog } from './live-blog.entity.ts';
import type { LiveBlogEntry } from './live-blog-entry.entity.ts';

/** Locks a live blog, and its story before it. @throws NOT_FOUND, VERSION_CONFLICT */
export const lockLiveBlog = async (
  tx: Pick<Transaction, 'articles' | 'articleRepository' | 'liveBlogRepository' | 'liveBlogs'>,
  seen: { id: string; version: number },
): Promise<LiveBlog> => {
  const { articleId } = requireFound(await tx.liveBlogs.load(seen.id), 'input', 'id');
  await lockArticleRow(tx, articleId, 'input', 'id');
  return lockVersion(tx.liveBlogRepository, seen);
};

/** Locks an entry that stands, and its story before it. @throws NOT_FOUND, VERSION_CONFLICT */
export const lockEntry = async (
  tx: Pick<Transaction, 'articles' | 'articleRepository' | 'liveBlogEntryRepository' | 'liveBlogEntries'>,
  seen: { id: string; version: number },
): Promise<{ entry: LiveBlogEntry; article: Article }> => {
  const found = requireFound(await tx.liveBlogEntries.load(seen.id), 'input', 'id');
  const article = await lockArticleRow(tx, found.articleId, 'input', 'id');
  const entry = await lockVersion(tx.liveBlogEntryRepository, seen);
  return { entry: requireFound(entry.deletedAt ? null : entry, 'input', 'id'), article };
};
