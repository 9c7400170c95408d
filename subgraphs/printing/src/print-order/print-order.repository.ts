import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { PrintDeliveryEntity } from './print-delivery.entity.ts';
import { type PrintOrder, PrintOrderEntity } from './print-order.entity.ts';
import type { PrintOrderStatus } from './print-order-transitions.ts';
import { PrintQuoteEntity } from './print-quote.entity.ts';

const dueLastFirst = { by: ['row.dueAt', 'row.id'], direction: 'DESC' } as const;

export type OrderPage = PageArguments & { status?: PrintOrderStatus | null | undefined };

export const printQuoteRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintQuoteEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const printDeliveryRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintDeliveryEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const printOrderRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintOrderEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, ...page }: OrderPage) {
      const orders = this.visible();
      if (status) orders.andWhere('row.status = :status', { status });
      return readPage(orders, page, dueLastFirst);
    },
    pagesOfCustomers(customerIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.customerId', customerIds, page, dueLastFirst);
    },
    ofIssues(issueIds: readonly string[]): Promise<PrintOrder[]> {
      return this.visible()
        .andWhere('row.issueId = ANY(:issueIds)', { issueIds })
        .andWhere(`row.status <> 'CANCELLED'`)
        .orderBy('row.dueAt')
        .getMany();
    },
  });
