import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseArticleReview } from './release-article-review.ts';
import { reviewArticle } from './review-article.ts';
import { submitArticle } from './submit-article.ts';
import { takeUpArticleReview } from './take-up-article-review.ts';
import { withdrawArticle } from './withdraw-article.ts';

export const articleReviewResolvers: Resolvers = {
  Query: {
    articlesUnderReview: (_, page, { reviewQueueRepository }) => reviewQueueRepository.page(page),
    articleFastTracks: (_, page, { articleFastTrackRepository }) => articleFastTrackRepository.page(page),
  },
  Mutation: {
    submitArticle: mutation('article', submitArticle),
    withdrawArticle: mutation('article', withdrawArticle),
    takeUpArticleReview: mutation('article', takeUpArticleReview),
    releaseArticleReview: mutation('article', releaseArticleReview),
    reviewArticle: mutation('article', reviewArticle),
  },
  Article: {
    reviews: ({ id }, _, { reviewsOfArticles }) => reviewsOfArticles.load(id),
    fastTracks: ({ id }, _, { fastTracksOfArticles }) => fastTracksOfArticles.load(id),
  },
  ArticleFastTrack: {
    article: async ({ articleId }, _, { articles }) => (await articles.load(articleId))!,
  },
};
