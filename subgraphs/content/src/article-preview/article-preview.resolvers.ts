import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createArticlePreview } from './create-article-preview.ts';
import { revokeArticlePreview } from './revoke-article-preview.ts';

export const articlePreviewResolvers: Resolvers = {
  Query: {
    previewArticle: (_, { token }, { articlePreviewRepository, previewTokens }) => {
      const id = previewTokens.read(token);
      return id ? articlePreviewRepository.read(id) : null;
    },
  },
  Mutation: {
    createArticlePreview: mutation('preview', createArticlePreview),
    revokeArticlePreview: mutation('preview', revokeArticlePreview),
  },
  Article: {
    previews: ({ id }, _, { previewsOfArticles }) => previewsOfArticles.load(id),
  },
  ArticlePreview: {
    token: ({ id }, _, { previewTokens }) => previewTokens.write(id),
  },
  PreviewedArticle: {
    headline: ({ content }) => content.headline,
    standfirst: ({ content }) => content.standfirst,
    credits: ({ articleId, content }) =>
      content.credits.map((credit, position) => ({ ...credit, articleId, position })),
    body: ({ content }) => content.body,
  },
};
