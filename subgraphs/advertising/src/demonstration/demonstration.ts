import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedAdCostRates } from './ad-cost-rates.seed.ts';
import { seedAdSlots } from './ad-slots.seed.ts';
import { seedAdvertisers } from './advertisers.seed.ts';
import { seedCompany } from './company.seed.ts';
import { seedCreatives } from './creatives.seed.ts';
import { seedDigitalAvails } from './digital-avails.seed.ts';
import { seedInvoices } from './invoices.seed.ts';
import { seedLines } from './lines.seed.ts';
import { seedOutdoorFaces } from './outdoor-faces.seed.ts';
import { seedPastRevenues } from './past-revenues.seed.ts';
import { seedProducts, seedRateCards } from './products.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    company: seedCompany,
    products: seedProducts,
    'rate-cards': seedRateCards,
    advertisers: seedAdvertisers,
    'ad-slots': seedAdSlots,
    'outdoor-faces': seedOutdoorFaces,
    'digital-avails': seedDigitalAvails,
    'ad-cost-rates': seedAdCostRates,
    lines: seedLines,
    creatives: seedCreatives,
    invoices: seedInvoices,
    'past-revenues': seedPastRevenues,
  },
  people: {
    'advertising-staff': { organisation: 'huibao-advertising', roles: ['staff'] },
    'advertising-staff-2': { organisation: 'huibao-advertising', roles: ['staff'] },
    'advertising-manager': { organisation: 'huibao-advertising', roles: ['staff', 'manager'] },
  },
  seedAs: 'advertising-staff',
  seedAtScale,
};
