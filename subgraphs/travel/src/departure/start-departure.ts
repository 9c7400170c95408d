import { refused } from '@media-graph/subgraph';
import { moveDeparture } from './move-departure.ts';
import { requireDay } from './require-day.ts';

/** Off they go: holds that nobody confirmed end. */
export const startDeparture = moveDeparture(['CLOSED'], 'DEPARTED', async (tx, { id, departsOn }) => {
  requireDay(departsOn);
  const paid = await tx.bookingRepository.paidHolds(id);
  if (paid > 0)
    throw refused(
      'ILLEGAL_TRANSITION',
      `${paid} parties have paid a deposit: confirm or cancel them`,
      'input',
      'id',
    );
  await tx.bookingRepository.expireHolds(id, true);
  return {};
});
