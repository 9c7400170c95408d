import type { Viewer } from '@media-graph/service';
import { rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { type Press, PressEntity } from './press.entity.ts';

export const pressRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PressEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    inOrder({ isRetired }: { isRetired: boolean }): Promise<Press[]> {
      return whetherRetired(this.visible(), isRetired)
        .orderBy(`row.name ->> 'en'`)
        .addOrderBy('row.id')
        .getMany();
    },
  });
