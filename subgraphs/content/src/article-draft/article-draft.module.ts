import type { Module } from '@media-graph/subgraph';
import { articleDraftResolvers } from './article-draft.resolvers.ts';

export const articleDraft: Module = { resolvers: [articleDraftResolvers] };
