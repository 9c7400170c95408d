import type { Transitions } from '@media-graph/subgraph';
import type { EventRegistrationStatus } from '../generated/resolvers.ts';

/** What people do with a registration; time, and the event, do the rest in PostgreSQL: see CreateRegistrations. */
export const eventRegistrationTransitions: Transitions<EventRegistrationStatus> = {
  WAITING: ['CANCELLED'],
  HELD: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['ATTENDED', 'CANCELLED'],
  ATTENDED: ['CONFIRMED'],
  CANCELLED: [],
  EXPIRED: [],
};
