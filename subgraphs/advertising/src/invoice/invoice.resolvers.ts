import { cny, daysBetween, invoiceAmounts, mutation, readDate, todayInShanghai } from '@media-graph/subgraph';
import { forCustomer } from '../advertiser/for-customer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { draftAdInvoice } from './draft-ad-invoice.ts';
import { issueAdInvoice } from './issue-ad-invoice.ts';
import { leftOf } from './left-of.ts';
import { recordAdPayment } from './record-ad-payment.ts';
import { recordAdRefund } from './record-ad-refund.ts';
import { reverseAdPayment } from './reverse-ad-payment.ts';
import { voidAdInvoice } from './void-ad-invoice.ts';

export const invoiceResolvers: Resolvers = {
  Query: {
    adInvoice: (_, { id }, { invoices }) => invoices.load(id),
    adInvoices: forCustomer((_, page, { invoiceRepository }) => invoiceRepository.page(page)),
    adReceivables: forCustomer((_, { on, ...debtor }, { invoiceRepository }) =>
      invoiceRepository.receivablesOn(on ? readDate(on, 'on') : todayInShanghai(), debtor),
    ),
  },
  Mutation: {
    draftAdInvoice: mutation('invoice', draftAdInvoice),
    issueAdInvoice: mutation('invoice', issueAdInvoice),
    voidAdInvoice: mutation('invoice', voidAdInvoice),
    recordAdPayment: mutation('invoice', recordAdPayment),
    reverseAdPayment: mutation('invoice', reverseAdPayment),
    recordAdRefund: mutation('invoice', recordAdRefund),
  },
  AdInvoice: {
    __resolveReference: ({ id }, { invoices }) => invoices.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    order: async ({ orderId }, _, { orders }) => (await orders.load(orderId))!,
    items: ({ id }, _, { itemsOfInvoices }) => itemsOfInvoices.load(id),
    total: ({ totalMinor }) => cny(totalMinor),
    net: invoiceAmounts.net,
    tax: invoiceAmounts.tax,
    paid: ({ paidMinor }) => cny(paidMinor),
    credited: ({ creditedMinor }) => cny(creditedMinor),
    outstanding: (invoice) => cny(leftOf(invoice).outstanding),
    refundable: (invoice) => cny(leftOf(invoice).refundable),
    daysOverdue: (invoice) =>
      invoice.dueOn !== null && leftOf(invoice).outstanding > 0n
        ? Math.max(0, daysBetween(invoice.dueOn, todayInShanghai()))
        : null,
    payments: ({ id }, _, { paymentsOfInvoices }) => paymentsOfInvoices.load(id),
    creditNotes: ({ id }, _, { creditNotesOfInvoices }) => creditNotesOfInvoices.load(id),
  },
  AdInvoiceItem: {
    line: async ({ lineId }, _, { lines }) => (await lines.load(lineId))!,
    amount: ({ amountMinor }) => cny(amountMinor),
    credited: ({ creditedMinor }) => cny(creditedMinor),
  },
  AdPayment: {
    invoice: async ({ invoiceId }, _, { invoices }) => (await invoices.load(invoiceId))!,
    amount: ({ amountMinor }) => cny(amountMinor),
    reverses: ({ reversesId }, _, { payments }) => (reversesId === null ? null : payments.load(reversesId)),
  },
};
