import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { EventFigureEntity, StatedAmountEntity } from './event-figure.entity.ts';

export const eventFigureRepository = (manager: EntityManager) => rowsOf(manager, EventFigureEntity);
export const statedAmountRepository = (manager: EntityManager) => rowsOf(manager, StatedAmountEntity);
