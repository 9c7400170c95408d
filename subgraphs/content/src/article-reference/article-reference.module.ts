import type { Module } from '@media-graph/subgraph';
import { articleReferenceResolvers } from './article-reference.resolvers.ts';

/** What hangs on a story. */
export const articleReference: Module = { resolvers: [articleReferenceResolvers] };
