import { type Module, userError } from '@media-graph/subgraph';
import { EventExpenseEntity } from './event-expense.entity.ts';
import { eventExpenseResolvers } from './event-expense.resolvers.ts';

export const eventExpense: Module = {
  resolvers: [eventExpenseResolvers],
  entities: [EventExpenseEntity],
  constraintErrors: {
    event_expenses_of_organiser: userError(
      'INVALID_INPUT',
      'This organisation is no host, organiser, co-organiser or leader of the event',
      ...['input', 'organisationId'],
    ),
    event_expenses_reversed_later: userError(
      'INVALID_INPUT',
      'From the day of the entry to today',
      ...['input', 'reversedOn'],
    ),
    event_expenses_reversed_once: userError(
      'ILLEGAL_TRANSITION',
      'This entry was taken back already',
      ...['input', 'id'],
    ),
  },
};
