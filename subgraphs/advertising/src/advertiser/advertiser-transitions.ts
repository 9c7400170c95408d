import type { Transitions } from '@media-graph/subgraph';
import type { AdvertiserStatus } from '../generated/resolvers.ts';

/** From each state, where an advertiser may go; the database has the same table in `advertisers_transition`. */
export const advertiserTransitions: Transitions<AdvertiserStatus> = {
  PENDING: ['APPROVED', 'DISAPPROVED', 'LIMITED'],
  APPROVED: ['LIMITED', 'DISAPPROVED'],
  LIMITED: ['APPROVED', 'DISAPPROVED'],
  DISAPPROVED: ['PENDING'],
};
