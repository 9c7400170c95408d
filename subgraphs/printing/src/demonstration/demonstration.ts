import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedMonth, seedRecentIssues } from './month.seed.ts';
import { seedPlates } from './plates.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';
import { seedSettings } from './settings.seed.ts';
import { seedWorks } from './works.seed.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    works: seedWorks,
    month: seedMonth,
    recentIssues: seedRecentIssues,
    plates: seedPlates,
    settings: seedSettings,
  },
  people: {
    'printing-staff': { organisation: 'printing', roles: ['staff'] },
    'printing-staff-2': { organisation: 'printing', roles: ['staff'] },
    'printing-manager': { organisation: 'printing', roles: ['staff', 'manager'] },
  },
  seedAs: 'printing-staff',
  seedAtScale,
};
