import { cny, daysBetween, mutation, readDate, todayInShanghai } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ageingBuckets, bucketOf } from './bucket-of.ts';
import { draftAdInvoice } from './draft-ad-invoice.ts';
import { issueAdInvoice } from './issue-ad-invoice.ts';
import { recordAdPayment } from './record-ad-payment.ts';
import { voidAdInvoice } from './void-ad-invoice.ts';

export const invoiceResolvers: Resolvers = {
  Query: {
    adInvoice: (_, { id }, { invoices }) => invoices.load(id),
    adInvoices: forAudience('HEADQUARTERS', (_, page, { invoiceRepository }) => invoiceRepository.page(page)),
    adReceivables: forAudience('HEADQUARTERS', async (_, { on }, { invoiceRepository }) => {
      const rows = await invoiceRepository.owedOn(on ? readDate(on, 'on') : todayInShanghai());
      const owed = Map.groupBy(rows, ({ daysOverdue }) => bucketOf(daysOverdue));
      return ageingBuckets.map(([bucket]) => {
        const rows = owed.get(bucket) ?? [];
        return {
          bucket,
          outstanding: cny(rows.reduce((sum, row) => sum + row.owed, 0n)),
          invoices: rows.reduce((sum, row) => sum + row.invoices, 0),
        };
      });
    }),
  },
  Mutation: {
    draftAdInvoice: mutation('invoice', draftAdInvoice),
    issueAdInvoice: mutation('invoice', issueAdInvoice),
    voidAdInvoice: mutation('invoice', voidAdInvoice),
    recordAdPayment: mutation('invoice', recordAdPayment),
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
