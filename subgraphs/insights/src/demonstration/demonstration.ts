import { type Demonstration, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    institutes: async ({ instituteRepository }) => {
      await instituteRepository.insert({ organisationId: seedId('Organisation', 'dongjiang-bigdata') });
    },
  },
  people: { 'insights-staff': { organisation: 'dongjiang-bigdata', roles: ['staff'] } },
  seedAs: 'insights-staff',
};
