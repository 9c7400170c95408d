import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** Made up, and each says so in its purpose. */
const bookings = [
  {
    ...{
      slug: 'demo-meeting',
      facility: 'meeting-room',
      organisation: 'printing',
      status: 'CONFIRMED' as const,
    },
    ...{
      from: '2027-03-02T09:00:00+08:00',
      to: '2027-03-02T11:00:00+08:00',
      setupMinutes: 30,
      teardownMinutes: 15,
    },
    purpose: '演示：與紙張供應商會面',
  },
  {
    ...{
      slug: 'demo-recording',
      facility: 'studio',
      organisation: 'huizhou-daily-travel',
      status: 'REQUESTED' as const,
    },
    ...{
      from: '2027-03-03T14:00:00+08:00',
      to: '2027-03-03T17:00:00+08:00',
      setupMinutes: 60,
      teardownMinutes: 60,
    },
    purpose: '演示：錄製旅遊節目',
  },
];

export const seedFacilityBookings = async ({ bookingRepository }: DataSources): Promise<void> => {
  await bookingRepository.insert(
    bookings.map(({ slug, facility, organisation, from, to, ...booking }) => ({
      id: seedId('FacilityBooking', slug),
      facilityId: seedId('Facility', facility),
      organisationId: seedId('Organisation', organisation),
      startsAt: new Date(from),
      endsAt: new Date(to),
      ...booking,
    })),
  );
};
