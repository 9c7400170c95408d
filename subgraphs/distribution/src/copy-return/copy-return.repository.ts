import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { CopyReturnEntity } from './copy-return.entity.ts';

export const copyReturnRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, CopyReturnEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofPlans(planIds: readonly string[]) {
      return this.partsOf('planId', planIds);
    },
  });
