import type { Transitions } from '@media-graph/subgraph';
import type { FacilityBookingStatus } from '../generated/resolvers.ts';

/**
 * Where a booking may lead; what is rejected or cancelled stays so. PostgreSQL holds the same table: see
 * CreateFacilityBookings.
 */
export const facilityBookingTransitions: Transitions<FacilityBookingStatus> = {
  REQUESTED: ['HELD', 'CONFIRMED', 'REJECTED', 'CANCELLED'],
  HELD: ['CONFIRMED', 'REJECTED', 'CANCELLED'],
  CONFIRMED: ['CANCELLED'],
  REJECTED: [],
  CANCELLED: [],
};
