import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdOrderStatus } from '../generated/resolvers.ts';
import { AdOrderEntity } from './order.entity.ts';

type OrderPage = PageArguments & { status?: AdOrderStatus | null | undefined };

export const orderRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdOrderEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, ...page }: OrderPage) {
      const orders = this.visible();
      if (status) orders.andWhere('row.status = :status', { status });
      return readPage(orders, page, { by: ['row.startsOn', 'row.id'], direction: 'DESC' });
    },
  });
