import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createArticleDraft } from './create-article-draft.ts';
import { saveArticleDraft } from './save-article-draft.ts';

export const articleDraftResolvers: Resolvers = {
  Mutation: {
    createArticleDraft: mutation('article', createArticleDraft),
    saveArticleDraft: mutation('article', saveArticleDraft),
  },
};
