import type { Transitions } from '@media-graph/subgraph';
import type { EventStatus } from '../generated/resolvers.ts';

/**
 * Where an event's status may lead, in PostgreSQL too. From CANCELLED it leads back alone, to what it was: see
 * `reinstateEvent`.
 */
export const eventTransitions: Transitions<EventStatus> = {
  SCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  POSTPONED: ['RESCHEDULED', 'CANCELLED'],
  RESCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  MOVED_ONLINE: ['POSTPONED', 'RESCHEDULED', 'SCHEDULED', 'CANCELLED'],
  CANCELLED: [],
};
