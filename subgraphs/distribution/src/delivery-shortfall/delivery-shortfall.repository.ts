import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { DeliveryShortfallEntity } from './delivery-shortfall.entity.ts';

/** An id tells when it was given. */
const asRecorded = { by: ['row.id'], direction: 'ASC' } as const;

export const deliveryShortfallRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryShortfallEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    pagesOfPlans(planIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.planId', planIds, page, asRecorded, {
        copies: { number: 'row.copies' },
      });
    },
  });
