import { cny } from '@media-graph/subgraph';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const order: Resolvers = {
  Query: {
    adOrder: (_, { id }, { orders }) => orders.load(id),
    adOrders: (_, { status, ...page }, { orderRepository }) => orderRepository.page(status, page),
  },
  AdOrder: {
    __resolveReference: ({ id }, { orders }) => orders.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    account: async ({ accountId }, _, context) => {
      await requireReach(context, 'CUSTOMERS');
      return context.accounts.load(accountId);
    },
    budget: ({ budgetMinor }) => cny(budgetMinor),
    committed: ({ committedMinor }) => cny(committedMinor),
    lines: ({ id }, _, { linesOfOrders }) => linesOfOrders.load(id),
    invoices: ({ id }, _, { invoicesOfOrders }) => invoicesOfOrders.load(id),
  },
};
