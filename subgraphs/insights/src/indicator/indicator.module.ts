import type { Module } from '@media-graph/subgraph';
import { indicatorResolvers } from './indicator.resolvers.ts';

export const indicator: Module = { resolvers: [indicatorResolvers] };
