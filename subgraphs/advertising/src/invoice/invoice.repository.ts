import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdInvoiceStatus } from '../generated/resolvers.ts';
import { AdInvoiceEntity, AdInvoiceItemEntity, AdPaymentEntity } from './invoice.entity.ts';

type InvoicePage = PageArguments & { status?: AdInvoiceStatus | null | undefined };

/** What is left to pay, with the sums of what was credited and paid joined. */
const owed = 'row.total_minor - coalesce(credited.sum, 0) - coalesce(paid.sum, 0)';

export const invoiceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdInvoiceEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, ...page }: InvoicePage) {
      const invoices = this.visible();
      if (status) invoices.andWhere('row.status = :status', { status });
      return readPage(invoices, page, { by: ['row.createdAt', 'row.id'], direction: 'DESC' });
    },
    pagesOfOrders(orderIds: readonly string[], page: PageArguments) {
      const order = { by: ['row.createdAt', 'row.id'], direction: 'ASC' } as const;
      return readPages(this.visible(), 'row.orderId', orderIds, page, order);
    },
    /** What was owed at the end of a day, by the days that it had been due. */
    owedOn(day: string): Promise<{ daysOverdue: number; owed: bigint; invoices: number }[]> {
      return this.visible()
        .select('CAST(:day AS date) - row.due_on', 'daysOverdue')
        .addSelect(`sum(${owed})::bigint`, 'owed')
        .addSelect('count(*)::int', 'invoices')
        .leftJoin(
          '(SELECT invoice_id, sum(amount_minor) AS sum FROM payments WHERE received_on <= CAST(:day AS date) GROUP BY invoice_id)',
          'paid',
          'paid.invoice_id = row.id',
        )
        .leftJoin(
          '(SELECT invoice_id, sum(total_minor) AS sum FROM credit_notes WHERE issued_on <= CAST(:day AS date) GROUP BY invoice_id)',
          'credited',
          'credited.invoice_id = row.id',
        )
        .andWhere(`row.status NOT IN ('DRAFT', 'VOID') AND row.issued_on <= CAST(:day AS date)`, { day })
        .andWhere(`${owed} > 0`)
        .groupBy('row.due_on')
        .getRawMany();
    },
  });

export const invoiceItemRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdInvoiceItemEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const paymentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdPaymentEntity, visibleTo(viewer, 'HEADQUARTERS'));
