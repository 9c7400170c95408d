import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedFacilities } from './facilities.seed.ts';
import { seedMemberships } from './memberships.seed.ts';
import { seedOrganisations } from './organisations.seed.ts';
import { seedPeople } from './people.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    organisations: seedOrganisations,
    people: seedPeople,
    memberships: seedMemberships,
    facilities: seedFacilities,
  },
  people: {
    'hq-executive': { organisation: 'huizhou-daily', roles: ['headquarters'] },
    'privacy-officer': { organisation: 'huizhou-daily', roles: ['privacy-officer'] },
    'alliance-partner': { organisation: 'gba-media-alliance', roles: ['partner'] },
    finance: { organisation: 'huizhou-daily', roles: ['finance'] },
  },
  seedAtScale,
};
