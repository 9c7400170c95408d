import { type Module, userError } from '@media-graph/subgraph';
import { EventRecurrenceEntity } from './event-recurrence.entity.ts';
import { eventRecurrenceResolvers } from './event-recurrence.resolvers.ts';

export const eventRecurrence: Module = {
  resolvers: [eventRecurrenceResolvers],
  entities: [EventRecurrenceEntity],
  constraintErrors: {
    events_occurrence_once: userError('DUPLICATE', 'It takes place on this day of the rule already'),
  },
};
