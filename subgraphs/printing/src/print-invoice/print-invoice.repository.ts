import type { Viewer } from '@media-graph/service';
import { isId, type PageArguments, readPage, receivablesOn, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput, PrintInvoiceStatus } from '../generated/resolvers.ts';
import { PrintCreditNoteEntity, PrintInvoiceEntity, PrintPaymentEntity } from './print-invoice.entity.ts';

type InvoicePage = PageArguments & {
  status?: PrintInvoiceStatus | null | undefined;
  fapiaoNumber?: string | null | undefined;
  customerId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  overdue: boolean;
};

/** What takes off what an invoice comes to. */
const entries = `SELECT invoice_id, received_on AS day, amount_minor FROM print_payments
  UNION ALL SELECT invoice_id, issued_on, amount_minor FROM print_credit_notes`;

export const printInvoiceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintInvoiceEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, fapiaoNumber, customerId, days, overdue, ...page }: InvoicePage) {
      const invoices = withinDays(this.visible(), 'row.issuedOn', days);
      if (status) invoices.andWhere('row.status = :status', { status });
      if (fapiaoNumber) invoices.andWhere('row.fapiaoNumber = :fapiaoNumber', { fapiaoNumber });
      if (customerId)
        invoices.andWhere(
          'EXISTS (SELECT FROM print_orders o WHERE o.id = row.order_id AND o.customer_id = :customerId)',
          { customerId: isId(customerId) ? customerId : null },
        );
      if (overdue) invoices.andWhere(`row.status IN ('ISSUED', 'PART_PAID') AND row.due_on < local_today()`);
      return readPage(invoices, page, { by: ['row.issuedOn', 'row.id'], direction: 'DESC' });
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
