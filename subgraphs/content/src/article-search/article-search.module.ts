import type { Module } from '@media-graph/subgraph';
import { articleSearchResolvers } from './article-search.resolvers.ts';

export const articleSearch: Module = { resolvers: [articleSearchResolvers] };
