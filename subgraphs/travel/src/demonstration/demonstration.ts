import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedAgents } from './agents.seed.ts';
import { seedBookings } from './bookings.seed.ts';
import { seedCompany } from './company.seed.ts';
import { seedDepartures } from './departures.seed.ts';
import { seedHandover } from './handover.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';
import { seedTours } from './tours.seed.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    company: seedCompany,
    tours: seedTours,
    departures: seedDepartures,
    agents: seedAgents,
    bookings: seedBookings,
    handover: seedHandover,
  },
  people: {
    'travel-staff': { organisation: 'huizhou-daily-travel', roles: ['staff'] },
    'travel-staff-2': { organisation: 'huizhou-daily-travel', roles: ['staff'] },
    'travel-manager': { organisation: 'huizhou-daily-travel', roles: ['staff', 'manager'] },
  },
  seedAs: 'travel-staff',
  seedAtScale,
};
