import type { Module } from '@media-graph/subgraph';
import { articleListResolvers } from './article-list.resolvers.ts';

export const articleList: Module = { resolvers: [articleListResolvers] };
