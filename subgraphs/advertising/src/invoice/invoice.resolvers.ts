import { cny, daysBetween, todayInShanghai } from '@media-graph/subgraph';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { readDate } from '../input/check-date.ts';
import { ageingBuckets, bucketOf } from './ageing.ts';

export const invoice: Resolvers = {
  Query: {
    adInvoice: (_, { id }, { invoices }) => invoices.load(id),
    adInvoices: (_, { status, ...page }, { invoiceRepository }) => invoiceRepository.page(status, page),
    adReceivables: async (_, { on }, context) => {
      await requireReach(context, 'FIGURES');
      const owed = Map.groupBy(
        await context.invoiceRepository.owedOn(on ? readDate(on, 'on') : todayInShanghai()),
        ({ daysOverdue }) => bucketOf(daysOverdue),
      );
      return ageingBuckets.map(([bucket]) => {
        const rows = owed.get(bucket) ?? [];
        return {
          bucket,
          outstanding: cny(rows.reduce((sum, row) => sum + row.owed, 0n)),
          invoices: rows.reduce((sum, row) => sum + row.invoices, 0),
        };
      });
    },
  },
  AdInvoice: {
    __resolveReference: ({ id }, { invoices }) => invoices.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    order: async ({ orderId }, _, { orders }) => (await orders.load(orderId))!,
    items: ({ id }, _, { itemsOfInvoices }) => itemsOfInvoices.load(id),
    total: ({ totalMinor }) => cny(totalMinor),
    paid: ({ paidMinor }) => cny(paidMinor),
    outstanding: ({ status, totalMinor, paidMinor }) =>
      cny(status === 'DRAFT' || status === 'VOID' ? 0n : totalMinor - paidMinor),
    daysOverdue: ({ status, dueOn }) =>
      dueOn !== null && (status === 'ISSUED' || status === 'PART_PAID')
        ? Math.max(0, daysBetween(dueOn, todayInShanghai()))
        : null,
    payments: ({ id }, _, { paymentsOfInvoices }) => paymentsOfInvoices.load(id),
  },
  AdInvoiceItem: {
    line: async ({ lineId }, _, { lines }) => (await lines.load(lineId))!,
    amount: ({ amountMinor }) => cny(amountMinor),
  },
  AdPayment: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
