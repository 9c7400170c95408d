import type { Module } from '@media-graph/subgraph';
import { FacilityEntity } from './facility.entity.ts';
import { facilityResolvers } from './facility.resolvers.ts';

export const facility: Module = { resolvers: [facilityResolvers], entities: [FacilityEntity] };
