import type { Module } from '@media-graph/subgraph';
import { AudienceDeliveryEntity } from './audience-delivery.entity.ts';
import { audienceDeliveryResolvers } from './audience-delivery.resolvers.ts';

export const audienceDelivery: Module = {
  resolvers: [audienceDeliveryResolvers],
  entities: [AudienceDeliveryEntity],
};
