import type { Module } from '@media-graph/subgraph';
import { TravelSettlementEntity } from './travel-settlement.entity.ts';
import { travelSettlementResolvers } from './travel-settlement.resolvers.ts';

export const travelSettlement: Module = {
  resolvers: [travelSettlementResolvers],
  entities: [TravelSettlementEntity],
};
