import type { Job } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** Closes bookings whose time has come without an answer. */
export const closePassedBookings: Job<DataSources> = {
  name: 'close passed bookings',
  everySeconds: 60,
  as: { subject: 'close-passed-bookings', roles: ['event-manager'] },
  run: async ({ transaction }) => {
    await transaction('closePassedBookings', (tx) => tx.bookingRepository.closePassed());
  },
};
