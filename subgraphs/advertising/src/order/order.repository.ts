import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { accountsOf } from '../advertiser/accounts-of.ts';
import { idOrNone } from '../advertiser/id-or-none.ts';
import type { AdOrderStatus, DateRangeInput } from '../generated/resolvers.ts';
import { AdOrderEntity } from './order.entity.ts';

type OrderPage = PageArguments & {
  status?: AdOrderStatus | null | undefined;
  advertiserId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
};

export const orderRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdOrderEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, advertiserId, days, ...page }: OrderPage) {
      const orders = withinDays(this.visible(), 'row.startsOn', days);
      if (advertiserId)
        orders.andWhere(`row.accountId IN ${accountsOf}`, { advertiserId: idOrNone(advertiserId) });
      if (status) orders.andWhere('row.status = :status', { status });
      return readPage(orders, page, { by: ['row.startsOn', 'row.id'], direction: 'DESC' });
    },
  });
