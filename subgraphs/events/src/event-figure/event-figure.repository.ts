import { type EntityManager, In } from 'typeorm';
import {
  type EventFigure,
  EventFigureEntity,
  type StatedAmount,
  StatedAmountEntity,
} from './event-figure.entity.ts';

export const eventFigureRepository = (manager: EntityManager) =>
  manager.getRepository(EventFigureEntity).extend({
    ofEvents(eventIds: readonly string[]): Promise<EventFigure[]> {
      return this.find({ where: { eventId: In(eventIds) }, order: { position: 'ASC' } });
    },
  });

export const statedAmountRepository = (manager: EntityManager) =>
  manager.getRepository(StatedAmountEntity).extend({
    ofEvents(eventIds: readonly string[]): Promise<StatedAmount[]> {
      return this.find({ where: { eventId: In(eventIds) }, order: { position: 'ASC' } });
    },
  });
