import { moveDeparture } from './move-departure.ts';
import { requireDay } from './require-day.ts';

/** Back again, its bookings with it. */
export const completeDeparture = moveDeparture(['DEPARTED'], 'COMPLETED', async (tx, { id, returnsOn }) => {
  requireDay(returnsOn);
  await tx.bookingRepository.complete(id);
  return {};
});
