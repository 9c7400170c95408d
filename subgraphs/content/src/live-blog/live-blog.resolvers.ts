import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { addLiveBlogEntry } from './add-live-blog-entry.ts';
import { closeLiveBlog } from './close-live-blog.ts';
import { correctLiveBlogEntry } from './correct-live-blog-entry.ts';
import { deleteLiveBlogEntry } from './delete-live-blog-entry.ts';
import { highlightLiveBlogEntry } from './highlight-live-blog-entry.ts';
import { openLiveBlog } from './open-live-blog.ts';
import { reopenLiveBlog } from './reopen-live-blog.ts';
import { reviewLiveBlogEntry } from './review-live-blog-entry.ts';
import { summariseLiveBlog } from './summarise-live-blog.ts';

export const liveBlogResolvers: Resolvers = {
  Query: {
    liveBlogs: (_, page, { liveBlogRepository }) => liveBlogRepository.page(page),
    liveBlogEntriesToReview: (_, page, { liveBlogEntryRepository }) => liveBlogEntryRepository.toReview(page),
  },
  Mutation: {
    openLiveBlog: mutation('liveBlog', openLiveBlog),
    closeLiveBlog: mutation('liveBlog', closeLiveBlog),
    reopenLiveBlog: mutation('liveBlog', reopenLiveBlog),
    summariseLiveBlog: mutation('liveBlog', summariseLiveBlog),
    addLiveBlogEntry: mutation('entry', addLiveBlogEntry),
    correctLiveBlogEntry: mutation('entry', correctLiveBlogEntry),
    highlightLiveBlogEntry: mutation('entry', highlightLiveBlogEntry),
    deleteLiveBlogEntry: mutation('entry', deleteLiveBlogEntry),
    reviewLiveBlogEntry: mutation('entry', reviewLiveBlogEntry),
  },
  Article: {
    liveBlog: ({ id }, _, { liveBlogsOfArticles }) => liveBlogsOfArticles.load(id),
  },
  LiveBlog: {
    article: ({ articleId }, _, { articles }) => articles.load(articleId),
    pinned: ({ articleId }, _, { pinnedLiveBlogEntries }) => pinnedLiveBlogEntries.load(articleId),
    entries: ({ articleId }, page, { entriesOfLiveBlogs }) => entriesOfLiveBlogs.load(articleId, page),
    deletedEntries: ({ articleId }, page, { entriesOfLiveBlogs }) =>
      entriesOfLiveBlogs.load(articleId, { ...page, isDeleted: true }),
  },
  LiveBlogEntry: {
    liveBlog: ({ articleId }, _, { liveBlogsOfArticles }) => liveBlogsOfArticles.load(articleId),
  },
  LiveBlogCorrection: {
    correctedAt: ({ correctedAt }) => new Date(correctedAt),
    occurredAt: ({ occurredAt }) => new Date(occurredAt),
  },
};
