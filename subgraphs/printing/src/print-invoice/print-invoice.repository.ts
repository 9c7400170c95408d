import type { Viewer } from '@media-graph/service';
import { isId, type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
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

/** What is left to pay, with the sums of what was credited and paid joined. */
const owed = 'row.total_minor - coalesce(credited.sum, 0) - coalesce(paid.sum, 0)';

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
    /** What was owed at the end of a day, by the days that it had been due. */
    owedOn(day: string): Promise<{ daysOverdue: number; owed: bigint; invoices: number }[]> {
      const upTo = (table: string, column: string) =>
        `(SELECT invoice_id, sum(amount_minor) AS sum FROM ${table} WHERE ${column} <= CAST(:day AS date) GROUP BY invoice_id)`;
      return this.visible()
        .select('CAST(:day AS date) - row.due_on', 'daysOverdue')
        .addSelect(`sum(${owed})::bigint`, 'owed')
        .addSelect('count(*)::int', 'invoices')
        .leftJoin(upTo('print_payments', 'received_on'), 'paid', 'paid.invoice_id = row.id')
        .leftJoin(upTo('print_credit_notes', 'issued_on'), 'credited', 'credited.invoice_id = row.id')
        .andWhere('row.issued_on <= CAST(:day AS date)', { day })
        .andWhere(`${owed} > 0`)
        .groupBy('row.due_on')
        .getRawMany();
    },
  });

export const printCreditNoteRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintCreditNoteEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const printPaymentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintPaymentEntity, visibleTo(viewer, 'HEADQUARTERS'));
