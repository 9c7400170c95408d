import { requireStep, revise } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ConfirmFacilityBookingInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { facilityBookingTransitions } from './facility-booking-transitions.ts';
import { lockBooking } from './lock-booking.ts';
import { requireGiver } from './require-giver.ts';

/** Gives the hall away, and rejects the requests that overlap. */
export const confirmFacilityBooking = async (
  tx: Transaction,
  input: ConfirmFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  const booking = await lockBooking(tx, input);
  await requireGiver(tx, booking);
  const status = requireStep(facilityBookingTransitions, booking.status, 'CONFIRMED', 'input', 'id');
  await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
  const confirmed = await revise(tx.bookingRepository, booking, { status });
  await tx.bookingRepository.rejectOverlapping(confirmed);
  return confirmed;
};
