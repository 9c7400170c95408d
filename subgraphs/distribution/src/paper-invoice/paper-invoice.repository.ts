import type { Viewer } from '@media-graph/service';
import {
  invoiceSums,
  isId,
  matching,
  type PageArguments,
  readPage,
  receivablesOn,
  rowsOf,
  todayInShanghai,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput, PaperInvoiceSort, PaperInvoiceStatus } from '../generated/resolvers.ts';
import {
  PaperCreditNoteEntity,
  PaperInvoiceEntity,
  PaperInvoicePaymentEntity,
} from './paper-invoice.entity.ts';

type InvoicePage = PageArguments & {
  status?: PaperInvoiceStatus | null | undefined;
  fapiaoNumber?: string | null | undefined;
  subscriptionId?: string | null | undefined;
  outletId?: string | null | undefined;
  subscriberId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  overdue: boolean;
  orderBy: PaperInvoiceSort;
};

const orders = {
  LATEST: { by: ['row.issuedOn', 'row.id'], direction: 'DESC' },
  DUE_FIRST: { by: ['row.dueOn', 'row.id'], direction: 'ASC' },
} as const;

/** What takes off what an invoice comes to. */
const entries = `SELECT invoice_id, received_on AS day, amount_minor FROM paper_payments
  UNION ALL SELECT invoice_id, issued_on, amount_minor FROM paper_credit_notes`;

export const paperInvoiceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperInvoiceEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ subscriberId, days, overdue, orderBy, first, after, ...asked }: InvoicePage) {
      const invoices = withinDays(matching(this.visible(), asked), 'row.issuedOn', days);
      if (subscriberId)
        invoices.andWhere(
          'row.subscription_id IN (SELECT s.id FROM subscriptions s WHERE s.subscriber_id = :subscriberId)',
          { subscriberId: isId(subscriberId) ? subscriberId : null },
        );
      if (overdue)
        invoices.andWhere(`row.status IN ('ISSUED', 'PART_PAID') AND row.due_on < :today`, {
          today: todayInShanghai(),
        });
      return readPage(invoices, { first, after }, orders[orderBy], invoiceSums);
    },
    ofSubscriptions(subscriptionIds: readonly string[]) {
      return this.partsOf('subscriptionId', subscriptionIds, 'issuedOn');
    },
    /** What was owed at the end of a day, by age. */
    receivablesOn(day: string) {
      return receivablesOn(this.visible(), day, entries);
    },
  });

export const paperCreditNoteRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperCreditNoteEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofInvoices(invoiceIds: readonly string[]) {
      return this.partsOf('invoiceId', invoiceIds, 'issuedOn');
    },
  });

export const paperPaymentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperInvoicePaymentEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofInvoices(invoiceIds: readonly string[]) {
      return this.partsOf('invoiceId', invoiceIds, 'receivedOn');
    },
  });
