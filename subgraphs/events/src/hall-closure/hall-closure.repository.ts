import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { HallClosureEntity } from './hall-closure.entity.ts';

export const hallClosureRepository = (manager: EntityManager) =>
  rowsOf(manager, HallClosureEntity).extend({
    coming(facilityIds: readonly string[]) {
      return this.visible()
        .andWhere(
          'row.facilityId = ANY(:facilityIds) AND row.lifted_at IS NULL AND (row.ends_at > now() OR row.ends_at IS NULL)',
          {
            facilityIds,
          },
        )
        .orderBy('row.startsAt')
        .addOrderBy('row.id')
        .getMany();
    },
  });
