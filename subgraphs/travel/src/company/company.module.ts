import type { Module } from '@media-graph/subgraph';
import { TravelFiguresEntity, TravelProfileEntity } from './company.entity.ts';
import { companyResolvers } from './company.resolvers.ts';

export const company: Module = {
  resolvers: [companyResolvers],
  entities: [TravelProfileEntity, TravelFiguresEntity],
};
