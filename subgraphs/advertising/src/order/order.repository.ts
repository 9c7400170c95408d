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
import type { AdMedium, AdOrderSort, AdOrderStatus, DateRangeInput } from '../generated/resolvers.ts';
import { isOverdue } from '../invoice/owed.ts';
import { type AdOrder, AdOrderEntity } from './order.entity.ts';

type OrderPage = PageArguments & {
  status?: AdOrderStatus | null | undefined;
  number?: string | null | undefined;
  advertiserId?: string | null | undefined;
  productId?: string | null | undefined;
  medium?: AdMedium | null | undefined;
  issueId?: string | null | undefined;
  salespersonId?: string | null | undefined;
  overdue: boolean;
  days?: DateRangeInput | null | undefined;
  orderBy: AdOrderSort;
};

const sorts = {
  START_LAST: { by: ['row.startsOn', 'row.id'], direction: 'DESC' },
  START_FIRST: { by: ['row.startsOn', 'row.id'], direction: 'ASC' },
  LARGEST: { by: ['row.budgetMinor', 'row.id'], direction: 'DESC' },
} as const;

const sums = { budget: { fen: 'row.budget_minor' }, committed: { fen: 'row.committed_minor' } };

const withLines = (which: string): string =>
  `row.id IN (SELECT sold.order_id FROM lines sold WHERE ${which})`;
const linesInIssue = `(SELECT placed.line_id FROM placements placed WHERE placed.issue_id = :issueId AND placed.state <> 'RELEASED')`;

export const orderRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  return rowsOf(manager, AdOrderEntity, visible).extend({
    page({
      status,
      number,
      advertiserId,
      productId,
      medium,
      issueId,
      salespersonId,
      overdue,
      days,
      orderBy,
      ...page
    }: OrderPage) {
      const orders = withinDays(matching(this.visible(), { status, number }), 'row.startsOn', days);
      if (salespersonId)
        orders.andWhere('row.salespersonId = :salespersonId', { salespersonId: idOrNone(salespersonId) });
      if (productId)
        orders.andWhere(withLines('sold.product_id = :productId'), { productId: idOrNone(productId) });
      if (medium)
        orders.andWhere(
          withLines('sold.product_id IN (SELECT p.id FROM products p WHERE p.medium = :medium)'),
          {
            medium,
          },
        );
      if (issueId) orders.andWhere(withLines(`sold.id IN ${linesInIssue}`), { issueId: idOrNone(issueId) });
      if (overdue)
        orders.andWhere(`row.id IN (SELECT owed.order_id FROM invoices owed WHERE ${isOverdue('owed')})`);
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
