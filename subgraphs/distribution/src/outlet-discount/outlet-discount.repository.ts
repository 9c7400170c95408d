import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { DeliveryOutletDiscountEntity } from './outlet-discount.entity.ts';

export const outletDiscountRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryOutletDiscountEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofOutlets(outletIds: readonly string[]) {
      return this.partsOf('outletId', outletIds, 'validFrom', 'setAt');
    },
  });
