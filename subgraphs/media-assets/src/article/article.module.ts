import type { Module } from '@media-graph/subgraph';
import { articleResolvers } from './article.resolvers.ts';

export const article: Module = { resolvers: [articleResolvers] };
