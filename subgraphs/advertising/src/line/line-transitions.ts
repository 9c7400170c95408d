import type { Transitions } from '@media-graph/subgraph';
import type { AdLineStatus } from '../generated/resolvers.ts';

/**
 * The way of a line: OpenDirect 2.1 for booking (Draft, Reserved), resetting (Reserved, Declined, Expired) and cancelling
 * (Reserved, Booked, InFlight); the publisher's own steps are ours. The database has the same table in the trigger
 * `lines_transition`.
 */
export const lineTransitions: Transitions<AdLineStatus> = {
  DRAFT: ['RESERVED', 'BOOKED', 'DECLINED'],
  RESERVED: ['BOOKED', 'DECLINED', 'EXPIRED', 'DRAFT', 'CANCELLED'],
  BOOKED: ['IN_FLIGHT', 'CANCELLED'],
  IN_FLIGHT: ['PAUSED', 'STOPPED', 'FINISHED', 'CANCELLED'],
  PAUSED: ['IN_FLIGHT', 'STOPPED', 'FINISHED', 'CANCELLED'],
  STOPPED: [],
  FINISHED: [],
  CANCELLED: [],
  EXPIRED: ['DRAFT'],
  DECLINED: ['DRAFT'],
};
