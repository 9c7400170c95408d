import { mutationOf } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { repeatEvent } from './repeat-event.ts';

export const eventRecurrenceResolvers: Resolvers = {
  Mutation: { repeatEvent: mutationOf(repeatEvent) },
  Event: {
    recurrence: ({ recurrenceId }, _, { eventRecurrences }) =>
      recurrenceId === null ? null : eventRecurrences.load(recurrenceId),
  },
  EventRecurrence: {
    occurrences: ({ id }, page, { occurrences }) => occurrences.load(id, page),
  },
};
