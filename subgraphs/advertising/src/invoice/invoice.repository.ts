import type { Viewer } from '@media-graph/service';
import {
  type PageArguments,
  readPage,
  readPages,
  receivablesOn,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { accountsOf } from '../advertiser/accounts-of.ts';
import { idOrNone } from '../advertiser/id-or-none.ts';
import type { AdInvoiceStatus, DateRangeInput } from '../generated/resolvers.ts';
import { AdInvoiceEntity, AdInvoiceItemEntity, AdPaymentEntity } from './invoice.entity.ts';

type InvoicePage = PageArguments & {
  status?: AdInvoiceStatus | null | undefined;
  fapiaoNumber?: string | null | undefined;
  advertiserId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  overdue: boolean;
};

/** What takes off what an invoice comes to. */
const entries = `SELECT invoice_id, received_on AS day, amount_minor FROM payments
  UNION ALL SELECT invoice_id, issued_on, total_minor FROM credit_notes`;

export const invoiceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdInvoiceEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, fapiaoNumber, advertiserId, days, overdue, ...page }: InvoicePage) {
      const invoices = withinDays(this.visible(), 'row.issuedOn', days);
      if (fapiaoNumber) invoices.andWhere('row.fapiaoNumber = :fapiaoNumber', { fapiaoNumber });
      if (advertiserId)
        invoices.andWhere(`row.orderId IN (SELECT o.id FROM orders o WHERE o.account_id IN ${accountsOf})`, {
          advertiserId: idOrNone(advertiserId),
        });
      if (overdue) invoices.andWhere(`row.status IN ('ISSUED', 'PART_PAID') AND row.due_on < local_today()`);
      if (status) invoices.andWhere('row.status = :status', { status });
      return readPage(invoices, page, { by: ['row.createdAt', 'row.id'], direction: 'DESC' });
    },
    pagesOfOrders(orderIds: readonly string[], page: PageArguments) {
      const order = { by: ['row.createdAt', 'row.id'], direction: 'ASC' } as const;
      return readPages(this.visible(), 'row.orderId', orderIds, page, order);
    },
    /** What was owed at the end of a day, by age. */
    receivablesOn(day: string) {
      const issued = this.visible().andWhere(`row.status NOT IN ('DRAFT', 'VOID')`);
      return receivablesOn(issued, day, entries);
    },
  });

export const invoiceItemRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdInvoiceItemEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const paymentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdPaymentEntity, visibleTo(viewer, 'HEADQUARTERS'));
