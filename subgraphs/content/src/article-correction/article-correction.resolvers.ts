import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { correctArticle } from './correct-article.ts';
import { killArticle } from './kill-article.ts';
import { recallArticle } from './recall-article.ts';
import { reclassifyArticle } from './reclassify-article.ts';
import { recordPrintedCorrection } from './record-printed-correction.ts';

export const articleCorrectionResolvers: Resolvers = {
  Query: {
    dueCorrections: (_, page, { articleCorrectionRepository }) => articleCorrectionRepository.due(page),
    articleAddress: (_, { url }, { publicationRepository }) => publicationRepository.address(url),
  },
  Mutation: {
    correctArticle: mutation('article', correctArticle),
    reclassifyArticle: mutation('article', reclassifyArticle),
    recallArticle: mutation('article', recallArticle),
    killArticle: mutation('article', killArticle),
    recordPrintedCorrection: mutation('correction', recordPrintedCorrection),
  },
  Article: {
    corrections: ({ id }, _, { correctionsOfArticles }) => correctionsOfArticles.load(id),
  },
  ArticleCorrection: {
    article: async ({ articleId }, _, { articles }) => (await articles.load(articleId))!,
    correctedAt: ({ createdAt }) => createdAt,
    printedOn: ({ printedOnPageId }, _, { newspaperPages }) =>
      printedOnPageId ? newspaperPages.load(printedOnPageId) : null,
  },
  ArticleAddress: {
    article: ({ articleId, goneSince }, _, { articles }) =>
      articleId && !goneSince ? articles.load(articleId) : null,
    reason: async ({ articleId }, _, { articles }) =>
      articleId ? ((await articles.load(articleId))?.statusReason ?? null) : null,
  },
};
