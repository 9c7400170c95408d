import { optionalText, requireStep, revise } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CancelFacilityBookingInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { facilityBookingTransitions } from './facility-booking-transitions.ts';
import { lockBooking } from './lock-booking.ts';

/** Gives the hall back. */
export const cancelFacilityBooking = async (
  tx: Transaction,
  input: CancelFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const booking = await lockBooking(tx, input);
  const status = requireStep(facilityBookingTransitions, booking.status, 'CANCELLED', 'input', 'id');
  return revise(tx.bookingRepository, booking, { status, statusReason });
};
