import type { Job } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/**
 * Gives back what has run out to those who wait, and forgets who came to what is long over. A desk is settled under its
 * lock, so it does no harm that every process does it.
 */
export const settleRegistrations: Job<DataSources> = {
  name: 'settle registrations',
  everySeconds: 30,
  as: { subject: 'settle-registrations', roles: ['event-manager'] },
  run: async ({ registrationDeskRepository, transaction }) => {
    for (const eventId of await registrationDeskRepository.overdue())
      await transaction('settleRegistrations', (tx) => tx.registrationDeskRepository.settle(eventId));
    await transaction('forgetRegistrants', (tx) => tx.eventRegistrationRepository.forgetOld());
  },
};
