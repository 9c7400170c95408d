import type { Transitions } from '@media-graph/subgraph';
import type { EventStatus } from '../generated/resolvers.ts';

/**
 * Where an event's status may lead; a cancelled event stays cancelled, in PostgreSQL too, and a new one is entered
 * instead.
 */
export const eventTransitions: Transitions<EventStatus> = {
  SCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  POSTPONED: ['RESCHEDULED', 'CANCELLED'],
  RESCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  MOVED_ONLINE: ['POSTPONED', 'RESCHEDULED', 'CANCELLED'],
  CANCELLED: [],
};
