import { requireStep, requireText, revise } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RejectFacilityBookingInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { facilityBookingTransitions } from './facility-booking-transitions.ts';
import { lockBooking } from './lock-booking.ts';
import { requireHallKeeper } from './require-giver.ts';

/** Refuses a request or a hold. */
export const rejectFacilityBooking = async (
  tx: Transaction,
  input: RejectFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const booking = await lockBooking(tx, input);
  await requireHallKeeper(tx, booking);
  const status = requireStep(facilityBookingTransitions, booking.status, 'REJECTED', 'input', 'id');
  return revise(tx.bookingRepository, booking, { status, statusReason });
};
