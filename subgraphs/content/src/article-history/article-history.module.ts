import type { Module } from '@media-graph/subgraph';
import { articleHistoryResolvers } from './article-history.resolvers.ts';
import { ArticleStepEntity } from './article-step.entity.ts';

export const articleHistory: Module = {
  resolvers: [articleHistoryResolvers],
  entities: [ArticleStepEntity],
};
