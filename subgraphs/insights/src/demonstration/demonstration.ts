import type { Demonstration } from '@media-graph/subgraph';
import { computeIndices } from '../audience-index/compute-indices.ts';
import type { DataSources } from '../context.ts';
import { seedAudiences } from './audiences.seed.ts';
import { seedAudienceChannels } from './channels.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    audienceChannels: seedAudienceChannels,
    audiences: seedAudiences,
    audienceIndices: computeIndices,
  },
  people: { 'insights-staff': { organisation: 'dongjiang-bigdata', roles: ['staff'] } },
  seedAs: 'insights-staff',
  seedAtScale,
};
