import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { accountsOf } from '../advertiser/accounts-of.ts';
import { idOrNone } from '../advertiser/id-or-none.ts';
import type { AdOrderSort, AdOrderStatus, DateRangeInput } from '../generated/resolvers.ts';
import { AdOrderEntity } from './order.entity.ts';

type OrderPage = PageArguments & {
  status?: AdOrderStatus | null | undefined;
  advertiserId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  orderBy: AdOrderSort;
};

const sorts = {
  START_LAST: { by: ['row.startsOn', 'row.id'], direction: 'DESC' },
  START_FIRST: { by: ['row.startsOn', 'row.id'], direction: 'ASC' },
  LARGEST: { by: ['row.budgetMinor', 'row.id'], direction: 'DESC' },
} as const;

const sums = { budget: { fen: 'row.budget_minor' }, committed: { fen: 'row.committed_minor' } };

export const orderRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdOrderEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, advertiserId, days, orderBy, ...page }: OrderPage) {
      const orders = withinDays(matching(this.visible(), { status }), 'row.startsOn', days);
      if (advertiserId)
        orders.andWhere(`row.accountId IN ${accountsOf}`, { advertiserId: idOrNone(advertiserId) });
      return readPage(orders, page, sorts[orderBy], sums);
    },
  });
