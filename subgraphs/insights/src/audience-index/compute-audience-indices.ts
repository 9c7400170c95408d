import type { Job } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { computeIndices } from './compute-indices.ts';

/** What was delivered or corrected changes the indices of its months. */
export const computeAudienceIndices: Job<DataSources> = {
  name: 'compute-audience-indices',
  everySeconds: 600,
  as: { subject: 'compute-audience-indices', roles: ['audience-counter'] },
  run: (context) => context.transaction('computeAudienceIndices', computeIndices),
};
