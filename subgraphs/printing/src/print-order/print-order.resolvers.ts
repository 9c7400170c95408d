import { cny, mutation, mutationOf } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms } from '../paper-stock/paper-weight.ts';
import { plannedPaper } from '../paper-stock/planned-paper.ts';
import { acceptPrintOrder } from './accept-print-order.ts';
import { amountDueOf } from './amount-due-of.ts';
import { cancelPrintOrder } from './cancel-print-order.ts';
import { costOfOrder } from './cost-of-order.ts';
import { deliverPrintOrder } from './deliver-print-order.ts';
import { goodCopiesOf } from './good-copies-of.ts';
import { invoicePrintOrder } from './invoice-print-order.ts';
import { quotePrintOrder } from './quote-print-order.ts';
import { recordPrintDelivery } from './record-print-delivery.ts';
import { reversePrintDelivery } from './reverse-print-delivery.ts';
import { revisePrintOrder } from './revise-print-order.ts';
import { startPrintOrderPrepress } from './start-print-order-prepress.ts';

export const printOrderResolvers: Resolvers = {
  Query: {
    printOrder: (_, { id }, { printOrders }) => printOrders.load(id),
    printOrders: forAudience('HEADQUARTERS', (_, page, { printOrderRepository }) =>
      printOrderRepository.page(page),
    ),
  },
  Mutation: {
    quotePrintOrder: mutation('order', quotePrintOrder),
    acceptPrintOrder: mutation('order', acceptPrintOrder),
    startPrintOrderPrepress: mutation('order', startPrintOrderPrepress),
    deliverPrintOrder: mutation('order', deliverPrintOrder),
    invoicePrintOrder: mutationOf(invoicePrintOrder),
    revisePrintOrder: mutation('order', revisePrintOrder),
    recordPrintDelivery: mutation('order', recordPrintDelivery),
    reversePrintDelivery: mutation('order', reversePrintDelivery),
    cancelPrintOrder: mutation('order', cancelPrintOrder),
  },
  PrintOrder: {
    __resolveReference: ({ id }, { printOrders }) => printOrders.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    issue: ({ issueId }) => (issueId ? { id: issueId } : null),
    paperKg: async ({ organisationId, dueAt, quantity, ...matter }, _, context) =>
      kilograms(await plannedPaper(context, organisationId, dueAt, { ...matter, copies: quantity })),
    price: ({ priceMinor }) => cny(priceMinor),
    runs: ({ id }, _, { runsOfOrders }) => runsOfOrders.load(id),
    goodCopies: async ({ id }, _, { runsOfOrders }) => goodCopiesOf(await runsOfOrders.load(id)),
    computedPrice: ({ computedMinor }) => (computedMinor === null ? null : cny(computedMinor)),
    quotes: ({ id }, _, { quotesOfOrders }) => quotesOfOrders.load(id),
    deliveries: ({ id }, _, { deliveriesOfOrders }) => deliveriesOfOrders.load(id),
    cost: (order, _, context) => costOfOrder(order, context),
    amountDue: (order) => cny(amountDueOf(order)),
    invoices: ({ id }, _, { invoicesOfOrders }) => invoicesOfOrders.load(id),
  },
  PrintQuote: {
    price: ({ priceMinor }) => cny(priceMinor),
    computedPrice: ({ computedMinor }) => (computedMinor === null ? null : cny(computedMinor)),
  },
};
