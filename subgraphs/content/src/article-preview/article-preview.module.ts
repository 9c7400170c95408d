import type { Module } from '@media-graph/subgraph';
import { ArticlePreviewEntity } from './article-preview.entity.ts';
import { articlePreviewResolvers } from './article-preview.resolvers.ts';

export const articlePreview: Module = {
  resolvers: [articlePreviewResolvers],
  entities: [ArticlePreviewEntity],
};
