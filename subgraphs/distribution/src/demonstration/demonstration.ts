import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedAccruals } from './accruals.seed.ts';
import { seedCompany } from './company.seed.ts';
import { seedComplaints, seedRecentComplaints } from './complaints.seed.ts';
import { seedMay, seedRecentIssues } from './issues.seed.ts';
import { seedNetwork } from './network.seed.ts';
import { seedOutletAccounts } from './outlet-accounts.seed.ts';
import { seedRatePlans } from './rate-plans.seed.ts';
import { seedRenewals } from './renewals.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';
import { seedSubscriptions } from './subscriptions.seed.ts';
import { seedVehicles } from './vehicles.seed.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    network: seedNetwork,
    ratePlans: seedRatePlans,
    subscriptions: seedSubscriptions,
    renewals: seedRenewals,
    may: seedMay,
    complaints: seedComplaints,
    recentIssues: seedRecentIssues,
    recentComplaints: seedRecentComplaints,
    outletAccounts: seedOutletAccounts,
    company: seedCompany,
    accruals: seedAccruals,
    vehicles: seedVehicles,
  },
  people: {
    'distribution-staff': { organisation: 'distribution', roles: ['staff'] },
    'distribution-staff-2': { organisation: 'distribution', roles: ['staff'] },
    'distribution-manager': { organisation: 'distribution', roles: ['staff', 'manager'] },
  },
  seedAs: 'distribution-staff',
  seedAtScale,
};
