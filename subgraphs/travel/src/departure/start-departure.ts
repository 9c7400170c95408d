import { moveDeparture } from './move-departure.ts';
import { requireDay } from './require-day.ts';

/** Off they go: holds that nobody confirmed end. */
export const startDeparture = moveDeparture(['CLOSED'], 'DEPARTED', async (tx, { id, departsOn }) => {
  requireDay(departsOn);
  await tx.bookingRepository.expireHolds(id, true);
  return {};
});
