import type { Module } from '@media-graph/subgraph';
import { nearDuplicateResolvers } from './near-duplicate.resolvers.ts';

export const nearDuplicate: Module = { resolvers: [nearDuplicateResolvers] };
