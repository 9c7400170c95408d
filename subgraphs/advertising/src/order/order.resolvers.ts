import { cny, cnyOrNull, mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import { forCustomer } from '../advertiser/for-customer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { marginOf } from '../revenue/margin-of.ts';
import { createAdOrder } from './create-ad-order.ts';
import { decideAdOrder } from './decide-ad-order.ts';
import { updateAdOrder } from './update-ad-order.ts';

export const orderResolvers: Resolvers = {
  Query: {
    adOrder: (_, { id }, { orders }) => orders.load(id),
    adOrders: forCustomer((_, page, { orderRepository }) => orderRepository.page(page)),
  },
  Mutation: {
    createAdOrder: mutation('order', createAdOrder),
    decideAdOrder: mutation('order', decideAdOrder),
    updateAdOrder: mutation('order', updateAdOrder),
  },
  AdOrder: {
    __resolveReference: ({ id }, { orders }) => orders.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    account: forStaffOf('FINANCE', ({ accountId }, _, { accounts }) => accounts.load(accountId)),
    salesperson: ({ salespersonId }) => (salespersonId === null ? null : { id: salespersonId }),
    budget: ({ budgetMinor }) => cny(budgetMinor),
    committed: ({ committedMinor }) => cny(committedMinor),
    directCost: async ({ id }, _, { costsOfOrders }) =>
      cnyOrNull((await costsOfOrders.load(id))?.directCostMinor),
    margin: async ({ id, committedMinor }, _, { costsOfOrders }) =>
      marginOf(committedMinor, (await costsOfOrders.load(id))?.directCostMinor),
    lines: ({ id }, page, { linesOfOrders }) => linesOfOrders.load(id, page),
    invoices: ({ id }, page, { invoicesOfOrders }) => invoicesOfOrders.load(id, page),
  },
};
