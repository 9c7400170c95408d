import type { Viewer } from '@media-graph/service';
import {
  matching,
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
import type { AdInvoiceSort, AdInvoiceStatus, DateRangeInput } from '../generated/resolvers.ts';
import { AdInvoiceEntity, AdInvoiceItemEntity, AdPaymentEntity } from './invoice.entity.ts';

type InvoicePage = PageArguments & {
  status?: AdInvoiceStatus | null | undefined;
  fapiaoNumber?: string | null | undefined;
  advertiserId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  overdue: boolean;
  orderBy: AdInvoiceSort;
};

const orders = {
  NEWEST: { by: ['row.createdAt', 'row.id'], direction: 'DESC' },
  OLDEST: { by: ['row.createdAt', 'row.id'], direction: 'ASC' },
  LARGEST: { by: ['row.totalMinor', 'row.id'], direction: 'DESC' },
} as const;

const sums = {
  total: { fen: 'row.total_minor' },
  outstanding: {
    fen: `CASE WHEN row.status IN ('ISSUED', 'PART_PAID') THEN greatest(row.total_minor - row.credited_minor - row.paid_minor, 0) END`,
  },
};

/** What takes off what an invoice comes to. */
const entries = `SELECT invoice_id, received_on AS day, amount_minor FROM payments
  UNION ALL SELECT invoice_id, issued_on, total_minor FROM credit_notes`;

export const invoiceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdInvoiceEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, fapiaoNumber, advertiserId, days, overdue, orderBy, ...page }: InvoicePage) {
      const found = matching(this.visible(), { fapiaoNumber, status });
      const invoices = withinDays(found, 'row.issuedOn', days);
      if (advertiserId)
        invoices.andWhere(`row.orderId IN (SELECT o.id FROM orders o WHERE o.account_id IN ${accountsOf})`, {
          advertiserId: idOrNone(advertiserId),
        });
      if (overdue) invoices.andWhere(`row.status IN ('ISSUED', 'PART_PAID') AND row.due_on < local_today()`);
      return readPage(invoices, page, orders[orderBy], sums);
    },
    pagesOfOrders(orderIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.orderId', orderIds, page, orders.OLDEST, sums);
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
