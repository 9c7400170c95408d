import type { Module } from '@media-graph/subgraph';
import { seriesResolvers } from './series.resolvers.ts';

export const series: Module = { resolvers: [seriesResolvers] };
