import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedEvents } from './events.seed.ts';
import { seedFacilityBookings } from './facility-bookings.seed.ts';
import { seedFacilityRules } from './facility-rules.seed.ts';
import { seedRecentEvents } from './recent-events.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';
import { seedSignings } from './signings.seed.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    events: seedEvents,
    signings: seedSignings,
    bookings: seedFacilityBookings,
    'facility-rules': seedFacilityRules,
    'recent-events': seedRecentEvents,
  },
  people: { 'event-manager': { organisation: 'huizhou-daily', roles: ['event-manager'] } },
  seedAtScale,
};
