import type { Module } from '@media-graph/subgraph';
import { EventFigureEntity, StatedAmountEntity } from './event-figure.entity.ts';
import { eventFigureResolvers } from './event-figure.resolvers.ts';

export const eventFigure: Module = {
  resolvers: [eventFigureResolvers],
  entities: [EventFigureEntity, StatedAmountEntity],
};
