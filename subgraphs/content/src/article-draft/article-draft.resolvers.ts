import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createArticleDraft } from './create-article-draft.ts';
import { duplicateArticle } from './duplicate-article.ts';
import { saveArticleDraft } from './save-article-draft.ts';
import { spikeArticle } from './spike-article.ts';
import { unspikeArticle } from './unspike-article.ts';

export const articleDraftResolvers: Resolvers = {
  Mutation: {
    createArticleDraft: mutation('article', createArticleDraft),
    saveArticleDraft: mutation('article', saveArticleDraft),
    duplicateArticle: mutation('article', duplicateArticle),
    spikeArticle: mutation('article', spikeArticle),
    unspikeArticle: mutation('article', unspikeArticle),
  },
  Article: {
    updateOf: ({ updateOf }, _, { articles }) => (updateOf ? articles.load(updateOf) : null),
    updates: ({ id }, _, { updatesOfArticles }) => updatesOfArticles.load(id),
  },
};
