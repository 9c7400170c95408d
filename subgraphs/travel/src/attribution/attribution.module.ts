import type { Module } from '@media-graph/subgraph';
import { attributionResolvers } from './attribution.resolvers.ts';

export const attribution: Module = { resolvers: [attributionResolvers] };
