import { cny, mutation } from '@media-graph/subgraph';
import { forBookkeepers } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordEventExpense } from './record-event-expense.ts';
import { reverseEventExpense } from './reverse-event-expense.ts';

export const eventExpenseResolvers: Resolvers = {
  Query: {
    eventExpenses: forBookkeepers((_, page, { eventExpenseRepository }) => eventExpenseRepository.page(page)),
  },
  Mutation: {
    recordEventExpense: mutation('expense', recordEventExpense),
    reverseEventExpense: mutation('expense', reverseEventExpense),
  },
  Event: {
    expenses: forBookkeepers(({ id }, page, { expensesOfEvents }) => expensesOfEvents.load(id, page)),
    cost: forBookkeepers(async ({ id }, { includeSubEvents }, { costsOfEvents, costsOfTrees }) => {
      const cost = await (includeSubEvents ? costsOfTrees : costsOfEvents).load(id);
      return cost && cny(cost.amountMinor);
    }),
  },
  EventExpense: {
    event: ({ eventId }, _, { events }) => events.load(eventId),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    amount: ({ amountMinor }) => cny(amountMinor),
    supplier: ({ supplierId }) => (supplierId === null ? null : { id: supplierId }),
    reverses: ({ reversesId }, _, { eventExpenses }) =>
      reversesId === null ? null : eventExpenses.load(reversesId),
    reversedBy: ({ id }, _, { reversalsOfExpenses }) => reversalsOfExpenses.load(id),
  },
};
