import type { Viewer } from '@media-graph/service';
import {
  type Connection,
  matching,
  type PageArguments,
  readLinkedPages,
  readPage,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { accountsOf } from '../advertiser/accounts-of.ts';
import { idOrNone } from '../advertiser/id-or-none.ts';
import type { AdOrderSort, AdOrderStatus, DateRangeInput } from '../generated/resolvers.ts';
import { type AdOrder, AdOrderEntity } from './order.entity.ts';

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

export const orderRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  return rowsOf(manager, AdOrderEntity, visible).extend({
    page({ status, advertiserId, days, orderBy, ...page }: OrderPage) {
      const orders = withinDays(matching(this.visible(), { status }), 'row.startsOn', days);
      if (advertiserId)
        orders.andWhere(`row.accountId IN ${accountsOf}`, { advertiserId: idOrNone(advertiserId) });
      return readPage(orders, page, sorts[orderBy], sums);
    },
    /** Orders of customers, on whichever of their accounts. */
    pagesOfAdvertisers(
      advertiserIds: readonly string[],
      page: PageArguments,
      load: (ids: readonly string[]) => Promise<(AdOrder | null)[]>,
    ): Promise<Map<string, Connection<AdOrder>>> {
      const links = `SELECT row.id, row.starts_on, row.budget_minor, row.committed_minor
         FROM accounts account JOIN orders row ON row.account_id = account.id
         WHERE account.advertiser_id = parent.id AND ${visible('row')}`;
      const linkSums = { budget: { fen: 'budget_minor' }, committed: { fen: 'committed_minor' } };
      const lists = { links, columns: ['starts_on', 'id'], order: sorts.START_LAST, sums: linkSums };
      return readLinkedPages(manager, lists, advertiserIds, page, load);
    },
  });
};
