import { refused } from '@media-graph/subgraph';
import type { EventStatus } from '../generated/resolvers.ts';

/** Where an event's status may lead; a cancelled event stays cancelled, and a new one is entered instead. */
export const statusSteps: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  SCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  POSTPONED: ['RESCHEDULED', 'CANCELLED'],
  RESCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  MOVED_ONLINE: ['POSTPONED', 'RESCHEDULED', 'CANCELLED'],
  CANCELLED: [],
};

/** Answers `to`, or throws ILLEGAL_TRANSITION. */
export const changeStatus = (from: EventStatus, to: EventStatus): EventStatus => {
  if (!statusSteps[from].includes(to))
    throw refused('ILLEGAL_TRANSITION', `An event that is ${from} cannot become ${to}`, 'input', 'id');
  return to;
};
