import type { Viewer } from '@media-graph/service';
import { matching, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { TourHandoverAnswerEntity, TourHandoverEntity } from './tour-handover.entity.ts';

export const handoverRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourHandoverEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofDepartures(departureIds: readonly string[]) {
      return this.partsOf('departureId', departureIds, 'createdAt');
    },
    /** The one that was not withdrawn. */
    standing(departureId: string) {
      return matching(this.visible(), { departureId }).andWhere(`row.status <> 'WITHDRAWN'`).getOne();
    },
  });

/** Answers stand with their handover, which is read before; the row policy says who sees them. */
export const handoverAnswerRepository = (manager: EntityManager) =>
  manager.getRepository(TourHandoverAnswerEntity).extend({
    ofHandovers(handoverIds: readonly string[]) {
      return this.createQueryBuilder('row')
        .where('row.handoverId = ANY(:handoverIds)', { handoverIds })
        .orderBy('row.recordedAt')
        .addOrderBy('row.travellerId')
        .getMany();
    },
  });
