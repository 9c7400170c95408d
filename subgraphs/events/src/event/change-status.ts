import { requireStep, type Transitions } from '@media-graph/subgraph';
import type { EventStatus } from '../generated/resolvers.ts';

/** Where an event's status may lead; a cancelled event stays cancelled, and a new one is entered instead. */
export const statusSteps: Transitions<EventStatus> = {
  SCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  POSTPONED: ['RESCHEDULED', 'CANCELLED'],
  RESCHEDULED: ['POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE'],
  MOVED_ONLINE: ['POSTPONED', 'RESCHEDULED', 'CANCELLED'],
  CANCELLED: [],
};

/** Answers `to`, or throws ILLEGAL_TRANSITION. */
export const changeStatus = (from: EventStatus, to: EventStatus): EventStatus =>
  requireStep(statusSteps, from, to, 'input', 'id');
