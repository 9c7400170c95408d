import type { Module } from '@media-graph/subgraph';
import { usabilityResolvers } from './usability.resolvers.ts';

export const usability: Module = { resolvers: [usabilityResolvers] };
