import type { Module } from '@media-graph/subgraph';
import { viewerResolvers } from './viewer.resolvers.ts';

export const viewer: Module = { resolvers: [viewerResolvers] };
