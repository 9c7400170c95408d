import type { Module } from '@media-graph/subgraph';
import { ArticleVersionEntity } from './article-version.entity.ts';
import { articleVersionResolvers } from './article-version.resolvers.ts';
import { PublishedVersionEntity } from './published-version.entity.ts';

export const articleVersion: Module = {
  resolvers: [articleVersionResolvers],
  entities: [ArticleVersionEntity, PublishedVersionEntity],
};
