import type { Transitions } from '@media-graph/subgraph';
import type { AdOrderStatus } from '../generated/resolvers.ts';

/** From each state, where an order may go; the database has the same table in `orders_transition`. */
export const orderTransitions: Transitions<AdOrderStatus> = {
  PENDING: ['APPROVED', 'REJECTED'],
  APPROVED: ['CLOSED'],
  REJECTED: ['PENDING'],
  CLOSED: ['APPROVED'],
};
