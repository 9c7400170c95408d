import type { Module } from '@media-graph/subgraph';
import { TravellerEntity, TravellerIdentityEntity } from './traveller.entity.ts';
import { travellerResolvers } from './traveller.resolvers.ts';

export const traveller: Module = {
  resolvers: [travellerResolvers],
  entities: [TravellerEntity, TravellerIdentityEntity],
};
