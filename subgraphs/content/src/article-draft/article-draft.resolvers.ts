import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createArticleDraft } from './create-article-draft.ts';
import { saveArticleDraft } from './save-article-draft.ts';
import { spikeArticle } from './spike-article.ts';
import { unspikeArticle } from './unspike-article.ts';

export const articleDraftResolvers: Resolvers = {
  Mutation: {
    createArticleDraft: mutation('article', createArticleDraft),
    saveArticleDraft: mutation('article', saveArticleDraft),
    spikeArticle: mutation('article', spikeArticle),
    unspikeArticle: mutation('article', unspikeArticle),
  },
};
