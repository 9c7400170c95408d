import type { Viewer } from '@media-graph/service';
import {
  invoiceSums,
  isId,
  matching,
  type PageArguments,
  readPage,
  receivablesOn,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput, PrintInvoiceSort, PrintInvoiceStatus } from '../generated/resolvers.ts';
import { PrintCreditNoteEntity, PrintInvoiceEntity, PrintPaymentEntity } from './print-invoice.entity.ts';

type InvoicePage = PageArguments & {
  status?: PrintInvoiceStatus | null | undefined;
  fapiaoNumber?: string | null | undefined;
  customerId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  overdue: boolean;
  orderBy: PrintInvoiceSort;
};

const orders = {
  LATEST: { by: ['row.issuedOn', 'row.id'], direction: 'DESC' },
  DUE_FIRST: { by: ['row.dueOn', 'row.id'], direction: 'ASC' },
  LARGEST: { by: ['row.totalMinor', 'row.id'], direction: 'DESC' },
} as const;

/** What takes off what an invoice comes to. */
const entries = `SELECT invoice_id, received_on AS day, amount_minor FROM print_payments
  UNION ALL SELECT invoice_id, issued_on, amount_minor FROM print_credit_notes`;

export const printInvoiceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintInvoiceEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, fapiaoNumber, customerId, days, overdue, orderBy, ...page }: InvoicePage) {
      const found = matching(this.visible(), { status, fapiaoNumber });
      const invoices = withinDays(found, 'row.issuedOn', days);
      if (customerId)
        invoices.andWhere(
          'EXISTS (SELECT FROM print_orders o WHERE o.id = row.order_id AND o.customer_id = :customerId)',
          { customerId: isId(customerId) ? customerId : null },
        );
      if (overdue) invoices.andWhere(`row.status IN ('ISSUED', 'PART_PAID') AND row.due_on < local_today()`);
      return readPage(invoices, page, orders[orderBy], invoiceSums);
    },
    /** What was owed at the end of a day, by age. */
    receivablesOn(day: string) {
      return receivablesOn(this.visible(), day, entries);
    },
  });

export const printCreditNoteRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintCreditNoteEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const printPaymentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintPaymentEntity, visibleTo(viewer, 'HEADQUARTERS'));
