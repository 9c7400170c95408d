import type { Viewer } from '@media-graph/service';
import {
  type Connection,
  matching,
  type PageArguments,
  readLinkedPages,
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
import {
  type AdInvoice,
  AdInvoiceEntity,
  AdInvoiceItemEntity,
  type AdPayment,
  AdPaymentEntity,
} from './invoice.entity.ts';
import { isOverdue, isOwed, outstandingOf } from './owed.ts';

type InvoicePage = PageArguments & {
  status?: AdInvoiceStatus | null | undefined;
  fapiaoNumber?: string | null | undefined;
  advertiserId?: string | null | undefined;
  orderId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  due?: DateRangeInput | null | undefined;
  overdue: boolean;
  orderBy: AdInvoiceSort;
};

const orders = {
  NEWEST: { by: ['row.createdAt', 'row.id'], direction: 'DESC' },
  OLDEST: { by: ['row.createdAt', 'row.id'], direction: 'ASC' },
  LARGEST: { by: ['row.totalMinor', 'row.id'], direction: 'DESC' },
} as const;

const outstanding = `CASE WHEN ${isOwed('row')} THEN ${outstandingOf('row')} END`;
const sums = {
  total: { fen: 'row.total_minor' },
  outstanding: { fen: outstanding },
};

type Debtor = {
  readonly advertiserId?: string | null | undefined;
  readonly accountId?: string | null | undefined;
};
type Owed = { readonly id: string; readonly owedMinor: bigint; readonly overdueMinor: bigint };

/** What takes off what an invoice comes to. */
const entries = `SELECT invoice_id, received_on AS day, amount_minor FROM payments
  UNION ALL SELECT invoice_id, issued_on, total_minor FROM credit_notes`;

export const invoiceRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  const ofAdvertisers = `FROM accounts account JOIN orders o ON o.account_id = account.id JOIN invoices row ON row.order_id = o.id`;
  return rowsOf(manager, AdInvoiceEntity, visible).extend({
    page({ status, fapiaoNumber, orderId, advertiserId, days, due, overdue, orderBy, ...page }: InvoicePage) {
      const found = matching(this.visible(), { fapiaoNumber, status, orderId });
      const invoices = withinDays(withinDays(found, 'row.issuedOn', days), 'row.dueOn', due);
      if (advertiserId)
        invoices.andWhere(`row.orderId IN (SELECT o.id FROM orders o WHERE o.account_id IN ${accountsOf})`, {
          advertiserId: idOrNone(advertiserId),
        });
      if (overdue) invoices.andWhere(isOverdue('row'));
      return readPage(invoices, page, orders[orderBy], sums);
    },
    pagesOfOrders(orderIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.orderId', orderIds, page, orders.OLDEST, sums);
    },
    /** Invoices of customers, on whichever of their accounts. */
    pagesOfAdvertisers(
      advertiserIds: readonly string[],
      page: PageArguments,
      load: (ids: readonly string[]) => Promise<(AdInvoice | null)[]>,
    ): Promise<Map<string, Connection<AdInvoice>>> {
      const links = `SELECT row.id, row.created_at, row.total_minor, ${outstanding} AS outstanding ${ofAdvertisers}
         WHERE account.advertiser_id = parent.id AND ${visible('row')}`;
      const linkSums = { total: { fen: 'total_minor' }, outstanding: { fen: 'outstanding' } };
      const lists = { links, columns: ['created_at', 'id'], order: orders.NEWEST, sums: linkSums };
      return readLinkedPages(manager, lists, advertiserIds, page, load);
    },
    /** What customers owe today, and what of it is past its day; no row for one that has no invoice. */
    owedBy(advertiserIds: readonly string[]): Promise<Owed[]> {
      return this.query(
        `SELECT account.advertiser_id AS id, coalesce(sum(${outstanding}), 0)::bigint AS "owedMinor",
           coalesce(sum(${outstanding}) FILTER (WHERE row.due_on < local_today()), 0)::bigint AS "overdueMinor"
         ${ofAdvertisers} WHERE account.advertiser_id = ANY($1) AND ${visible('row')} GROUP BY 1`,
        [advertiserIds],
      );
    },
    /** What was owed at the end of a day, by age; of one customer, or on one account, where these are named. */
    receivablesOn(day: string, { advertiserId, accountId }: Debtor) {
      const issued = this.visible().andWhere(`row.status NOT IN ('DRAFT', 'VOID')`);
      const ordered = (on: string) => `row.orderId IN (SELECT o.id FROM orders o WHERE o.account_id ${on})`;
      if (advertiserId)
        issued.andWhere(ordered(`IN ${accountsOf}`), { advertiserId: idOrNone(advertiserId) });
      if (accountId) issued.andWhere(ordered('= :accountId'), { accountId: idOrNone(accountId) });
      return receivablesOn(issued, day, entries);
    },
  });
};

export const invoiceItemRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdInvoiceItemEntity, visibleTo(viewer, 'HEADQUARTERS'));

const latestPayment = { by: ['row.receivedOn', 'row.id'], direction: 'DESC' } as const;

export const paymentRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  return rowsOf(manager, AdPaymentEntity, visible).extend({
    /** Money of all invoices of customers. */
    pagesOfAdvertisers(
      advertiserIds: readonly string[],
      page: PageArguments,
      load: (ids: readonly string[]) => Promise<(AdPayment | null)[]>,
    ): Promise<Map<string, Connection<AdPayment>>> {
      const links = `SELECT row.id, row.received_on, row.amount_minor
         FROM accounts account JOIN orders o ON o.account_id = account.id JOIN invoices v ON v.order_id = o.id
         JOIN payments row ON row.invoice_id = v.id WHERE account.advertiser_id = parent.id AND ${visible('row')}`;
      const sums = { received: { fen: 'amount_minor' } };
      const lists = { links, columns: ['received_on', 'id'], order: latestPayment, sums };
      return readLinkedPages(manager, lists, advertiserIds, page, load);
    },
  });
};
