import type { Module } from '@media-graph/subgraph';
import { CountPartnerEntity, PrintingFiguresEntity, PrintingProfileEntity } from './company.entity.ts';
import { companyResolvers } from './company.resolvers.ts';

export const company: Module = {
  resolvers: [companyResolvers],
  entities: [PrintingProfileEntity, PrintingFiguresEntity, CountPartnerEntity],
};
