import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { businessRepository } from '../business/business.repository.ts';
import type { AdOrderStatus } from '../generated/resolvers.ts';
import { AdOrderEntity } from './order.entity.ts';

export const orderRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdOrderEntity, viewer, 'FIGURES').extend({
    page(status: AdOrderStatus | null | undefined, page: PageArguments) {
      const orders = this.visible();
      if (status) orders.andWhere('row.status = :status', { status });
      return readPage(orders, page, { by: ['row.startsOn', 'row.id'], direction: 'DESC' });
    },
  });
