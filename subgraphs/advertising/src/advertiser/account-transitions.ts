import type { Transitions } from '@media-graph/subgraph';
import type { AdAccountStatus } from '../generated/resolvers.ts';

/** From each state, where an account may go; the database has the same table in `accounts_transition`. */
export const accountTransitions: Transitions<AdAccountStatus> = {
  ACTIVE: ['CLOSED'],
  CLOSED: ['ACTIVE'],
};
