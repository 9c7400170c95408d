import type { Module } from '@media-graph/subgraph';
import { PastRevenueEntity } from './revenue.entity.ts';
import { revenueResolvers } from './revenue.resolvers.ts';

export const revenue: Module = { resolvers: [revenueResolvers], entities: [PastRevenueEntity] };
