import type { Module } from '@media-graph/subgraph';
import { DistributionFiguresEntity, DistributionProfileEntity } from './company.entity.ts';
import { companyResolvers } from './company.resolvers.ts';

export const company: Module = {
  resolvers: [companyResolvers],
  entities: [DistributionProfileEntity, DistributionFiguresEntity],
};
