import type { Transitions } from '@media-graph/subgraph';
import type { AdCreativeStatus } from '../generated/resolvers.ts';

/** From each state, where a creative may go; the database has the same table in `creatives_transition`. */
export const creativeTransitions: Transitions<AdCreativeStatus> = {
  PENDING: ['APPROVED', 'REJECTED'],
  APPROVED: [],
  REJECTED: ['PENDING'],
};
