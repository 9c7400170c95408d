import { mutation } from '@media-graph/subgraph';
import { forNewsroom } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseArticleReview } from './release-article-review.ts';
import { reviewArticle } from './review-article.ts';
import { submitArticle } from './submit-article.ts';
import { takeUpArticleReview } from './take-up-article-review.ts';
import { withdrawArticle } from './withdraw-article.ts';

export const articleReviewResolvers: Resolvers = {
  Query: {
    articlesUnderReview: forNewsroom((_, page, { reviewQueueRepository }) =>
      reviewQueueRepository.page(page),
    ),
    articleFastTracks: forNewsroom((_, page, { articleFastTrackRepository }) =>
      articleFastTrackRepository.page(page),
    ),
  },
  Mutation: {
    submitArticle: mutation('article', submitArticle),
    withdrawArticle: mutation('article', withdrawArticle),
    takeUpArticleReview: mutation('article', takeUpArticleReview),
    releaseArticleReview: mutation('article', releaseArticleReview),
    reviewArticle: mutation('article', reviewArticle),
  },
  Article: {
    author: forNewsroom(({ author }) => author),
    statusReason: forNewsroom(({ statusReason }) => statusReason),
    reviewer: forNewsroom(({ reviewer }) => reviewer),
    reviewDueAt: forNewsroom(({ reviewDueAt }) => reviewDueAt),
    reviews: forNewsroom(({ id }, _, { reviewsOfArticles }) => reviewsOfArticles.load(id)),
    fastTracks: forNewsroom(({ id }, _, { fastTracksOfArticles }) => fastTracksOfArticles.load(id)),
  },
  ArticleFastTrack: {
    article: async ({ articleId }, _, { articles }) => (await articles.load(articleId))!,
  },
};
