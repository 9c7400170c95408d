import type { Viewer } from '@media-graph/service';
import {
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinTimes,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { PrintOrderSort, TimeRangeInput } from '../generated/resolvers.ts';
import { PrintDeliveryEntity } from './print-delivery.entity.ts';
import { type PrintOrder, PrintOrderEntity } from './print-order.entity.ts';
import type { PrintOrderStatus } from './print-order-transitions.ts';
import { PrintQuoteEntity } from './print-quote.entity.ts';

const dueLastFirst = { by: ['row.dueAt', 'row.id'], direction: 'DESC' } as const;
const orders = {
  DUE_LAST: dueLastFirst,
  DUE_FIRST: { by: ['row.dueAt', 'row.id'], direction: 'ASC' },
} as const;

const sums = { quantity: { number: 'row.quantity' }, price: { fen: 'row.price_minor' } };

export type OrderPage = PageArguments & {
  status?: PrintOrderStatus | null | undefined;
  number?: string | null | undefined;
  customerId?: string | null | undefined;
  issueId?: string | null | undefined;
  product?: PrintOrder['product'] | null | undefined;
  due?: TimeRangeInput | null | undefined;
  overdue: boolean;
  orderBy: PrintOrderSort;
};

export const printQuoteRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintQuoteEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const printDeliveryRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintDeliveryEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const printOrderRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintOrderEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, number, customerId, issueId, product, due, overdue, orderBy, ...page }: OrderPage) {
      const asked = matching(this.visible(), { status, number, customerId, issueId, product });
      const found = withinTimes(asked, 'row.dueAt', due);
      if (overdue)
        found.andWhere(`row.due_at < now() AND row.status NOT IN ('DELIVERED', 'INVOICED', 'CANCELLED')`);
      return readPage(found, page, orders[orderBy], sums);
    },
    pagesOfCustomers(customerIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.customerId', customerIds, page, dueLastFirst, sums);
    },
    ofIssues(issueIds: readonly string[]): Promise<PrintOrder[]> {
      return this.visible()
        .andWhere('row.issueId = ANY(:issueIds)', { issueIds })
        .andWhere(`row.status <> 'CANCELLED'`)
        .orderBy('row.dueAt')
        .getMany();
    },
  });
