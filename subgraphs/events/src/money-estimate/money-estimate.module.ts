import type { Module } from '@media-graph/subgraph';
import { moneyEstimateResolvers } from './money-estimate.resolvers.ts';

export const moneyEstimate: Module = { resolvers: [moneyEstimateResolvers] };
