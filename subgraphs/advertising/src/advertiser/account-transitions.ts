import type { Transitions } from '../business/require-step.ts';
import type { AdAccountStatus } from '../generated/resolvers.ts';

/** From each state, where an account may go; the database has the same table in `accounts_transition`. */
export const accountTransitions: Transitions<AdAccountStatus> = {
  ACTIVE: ['CLOSED'],
  CLOSED: ['ACTIVE'],
};
