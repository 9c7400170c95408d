import type { Module } from '@media-graph/subgraph';
import { articleDocumentResolvers } from './article-document.resolvers.ts';

export const articleDocument: Module = { resolvers: [articleDocumentResolvers] };
