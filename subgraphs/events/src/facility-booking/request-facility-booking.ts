import { uuidv7 } from 'uuidv7';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RequestFacilityBookingInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { readBooking } from './read-booking.ts';

/** Asks for a hall; several may ask for the same time. */
export const requestFacilityBooking = async (
  tx: Transaction,
  input: RequestFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  const id = uuidv7();
  await tx.bookingRepository.insert({
    ...{ id, ...(await readBooking(tx, input, new Date())), status: 'REQUESTED' },
  });
  return tx.bookingRepository.findOneByOrFail({ id });
};
