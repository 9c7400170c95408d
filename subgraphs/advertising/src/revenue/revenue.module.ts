import type { Module } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { PastRevenueEntity } from './revenue.entity.ts';
import { revenueResolvers } from './revenue.resolvers.ts';

export const revenue: Module = {
  resolvers: [revenueResolvers],
  entities: [PastRevenueEntity],
  constraintErrors: { past_revenues_company: noCompany },
};
